using BriefingBot.Evaluation.Answers;
using BriefingBot.Evaluation.Questions;

namespace BriefingBot.Evaluation.Tests.Parity;

/// <summary>Answers of every quality, right ones among them, so that no figure is at its end.</summary>
internal sealed class GeneratedAnswers(int seed)
{
    private static readonly string[] s_filler =
        ["he", "said", "the", "U.S.", "3.5%", "“quite”", "Zoë’s", "on\u00A0Monday", "—", "a"];

    private readonly Random _random = new(seed);

    public IEnumerable<GivenAnswer> To(IReadOnlyList<EvaluationQuestion> questions) =>
        questions.Where(_ => _random.Next(12) > 0).Select(Answer);

    private GivenAnswer Answer(EvaluationQuestion question) => new()
    {
        Id = question.Id,
        Answered = _random.Next(8) switch { 0 => null, < 3 => false, _ => true },
        Confidence = _random.Next(10) == 0 ? null : Math.Round(_random.NextDouble(), 1),
        Excerpts = _random.Next(10) == 0 ? null : [.. Enumerable.Range(0, _random.Next(5)).Select(_ => Excerpt(question))],
        Articles = _random.Next(10) == 0 ? null : [.. Enumerable.Range(0, _random.Next(25)).Select(_ => Article(question))],
        Ms = _random.Next(10) == 0 ? null : Math.Round(_random.NextDouble() * 50, 1),
    };

    private GivenExcerpt Excerpt(EvaluationQuestion question)
    {
        var span = question.Evidence is { Count: > 0 } evidence ? evidence[_random.Next(evidence.Count)] : new("u", 10, 90);
        var start = Math.Max(0, span.Start + _random.Next(-80, 80));
        var text = string.Join(' ', [.. Filler(_random.Next(70)), Wording(question), .. Filler(_random.Next(9))]);
        return new() { Url = _random.Next(4) == 0 ? "u" : span.Url, Start = start, End = start + _random.Next(200), Text = text };
    }

    private IEnumerable<string> Filler(int words) => Enumerable.Range(0, words).Select(_ => s_filler[_random.Next(s_filler.Length)]);

    private string Wording(EvaluationQuestion question)
    {
        var answer = question.Answers.Count == 0 ? "nothing" : question.Answers[_random.Next(question.Answers.Count)];
        return _random.Next(4) switch
        {
            0 => answer,
            1 => $"the {answer.ToUpperInvariant()}'s.",
            2 => answer.Replace("e", "é", StringComparison.Ordinal).Replace('\'', '’'),
            _ => answer + "x",
        };
    }

    private GivenArticle Article(EvaluationQuestion question)
    {
        var isRight = _random.Next(8) == 0;
        return question.Relevant is { Count: > 0 } relevant && isRight
            ? new() { Url = relevant[_random.Next(relevant.Count)] }
            : new() { Url = $"u{_random.Next(30)}" };
    }
}
