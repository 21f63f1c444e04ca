using BriefingBot.Core.Answers;
using BriefingBot.Core.Asking;
using BriefingBot.Core.Questions;
using BriefingBot.Evaluation.Answers;
using BriefingBot.Evaluation.Questions;
using BriefingBot.Evaluation.Reading;

namespace BriefingBot.Evaluation.Product;

/// <summary>Asks the product in this process: loads the articles, then asks one question after the other and times each.</summary>
internal sealed class NewsroomAnswers(AskingPlace place, TextWriter notes) : IAnswerSource
{
    public async Task<IReadOnlyList<GivenAnswer>> AnswerAsync(IReadOnlyList<EvaluationQuestion> questions, CancellationToken cancellation)
    {
        var requests = questions.Select(Request).ToList();
        await using var services = ProductServices.Open(place.Data);
        if (place.Articles is { } articles)
        {
            await ArticleLoading.LoadAsync(services, articles.FullName, notes, cancellation);
        }

        return await AskAllAsync(services, questions, requests, cancellation);
    }

    private async Task<IReadOnlyList<GivenAnswer>> AskAllAsync(
        ProductServices services, IReadOnlyList<EvaluationQuestion> questions, List<AskRequest> requests, CancellationToken cancellation)
    {
        var newsroom = services.Get<INewsroom>();
        var time = services.Get<TimeProvider>();

        // The times are those of a program that runs: the first question also pays for opening index and model.
        RequireArticles(await newsroom.AskAsync(requests[0], cancellation));
        var answers = new List<GivenAnswer>(requests.Count);
        foreach (var (question, request) in questions.Zip(requests))
        {
            var start = time.GetTimestamp();
            var answer = await newsroom.AskAsync(request, cancellation);
            answers.Add(PrintedAnswer.Of(answer, question.Id, time.GetElapsedTime(start)));
        }

        await notes.WriteLineAsync($"asked {answers.Count} questions; working set {Environment.WorkingSet / 1e6:F0} MB");
        return answers;
    }

    private static AskRequest Request(EvaluationQuestion question)
    {
        if (!Question.TryCreate(question.Question, out var text, out var problem))
        {
            throw new InputException($"Question '{question.Id}' cannot be asked. {problem}");
        }

        return new()
        {
            Question = text,
            AsOf = question.Asked
                ?? throw new InputException($"Question '{question.Id}' needs 'asked', the day as of which it is answered."),
        };
    }

    private static void RequireArticles(Answer answer)
    {
        if (answer.NotFound == NotFoundReason.EmptyCollection)
        {
            throw new InputException("The data folder holds no article. Name some with --articles.");
        }
    }
}
