using BriefingBot.Evaluation.Answers;
using BriefingBot.Evaluation.Questions;

namespace BriefingBot.Evaluation.Tests.Support;

/// <summary>Questions and answers for tests.</summary>
internal static class Given
{
    public static EvaluationQuestion NewsQuestion(string id, string answer, params string[] relevant) =>
        new() { Id = id, Question = "Who?", Answerable = true, Answers = [answer], Relevant = relevant };

    public static EvaluationQuestion AsksQuestion(string id, string type, params EvidenceSpan[] evidence) =>
        new() { Id = id, Question = "Who?", Answerable = true, Answers = ["Ann"], Evidence = evidence, Type = type };

    public static EvaluationQuestion Unanswerable(string id) => new() { Id = id, Question = "Who?", Answerable = false };

    public static GivenAnswer Answer(string id, double confidence, double? ms = null) =>
        new() { Id = id, Answered = true, Confidence = confidence, Ms = ms };

    public static GivenAnswer Saying(this GivenAnswer answer, params string[] texts) =>
        answer with { Excerpts = [.. texts.Select(text => new GivenExcerpt { Text = text })] };

    public static GivenAnswer Showing(this GivenAnswer answer, params EvidenceSpan[] spans) =>
        answer with { Excerpts = [.. spans.Select(Excerpt)] };

    public static GivenAnswer Ranking(this GivenAnswer answer, params string[] urls) =>
        answer with { Articles = [.. urls.Select(url => new GivenArticle { Url = url })] };

    private static GivenExcerpt Excerpt(EvidenceSpan span) => new() { Url = span.Url, Start = span.Start, End = span.End, Text = "Yes." };
}
