using BriefingBot.Evaluation.Answers;
using BriefingBot.Evaluation.Product;
using BriefingBot.Evaluation.Questions;
using BriefingBot.Evaluation.Reading;

namespace BriefingBot.Benchmarks.Asking;

/// <summary>Answering of questions from a store that is loaded already.</summary>
internal sealed class AskBenchmark(DirectoryInfo data, FileInfo questions, TextWriter notes) : IBenchmark
{
    public string Name => "ask";

    public async Task<IReadOnlyList<BenchmarkRow>> RunAsync(CancellationToken cancellation)
    {
        var asked = JsonLines.Read<EvaluationQuestion>(questions.FullName);
        if (asked.Count == 0)
        {
            throw new InputException($"{questions.FullName} holds no question.");
        }

        var answers = await new NewsroomAnswers(new AskingPlace(null, data), notes).AnswerAsync(asked, cancellation);
        var times = answers.Select(answer => answer.Ms).OfType<double>().Order().ToList();
        var (median, late) = (times[times.Count / 2], times[(int)(times.Count * .95)]);
        return
        [
            new($"ask, {times.Count} questions, p50", median, "ms"),
            new("the same, p95", late, "ms", new(late / median, "p50")),
        ];
    }
}
