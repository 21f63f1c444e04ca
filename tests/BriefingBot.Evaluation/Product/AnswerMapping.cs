using BriefingBot.Core.Answers;
using BriefingBot.Evaluation.Answers;

namespace BriefingBot.Evaluation.Product;

/// <summary>From the product's answer to what it prints for a file of questions.</summary>
internal static class AnswerMapping
{
    public static GivenAnswer ToGiven(Answer answer, string id, TimeSpan took) => new()
    {
        Id = id,
        Answered = answer.IsAnswered,
        Confidence = answer.Confidence,
        Excerpts = [.. answer.Excerpts.Select(ToGiven)],
        Articles = [.. answer.Articles.Select(ToGiven)],
        Ms = Math.Round(took.TotalMilliseconds, 1),
    };

    private static GivenArticle ToGiven(RankedArticle ranked) => new() { Url = ranked.Article.Url.OriginalString, Score = ranked.Score };

    private static GivenExcerpt ToGiven(RankedExcerpt ranked) => new()
    {
        Url = ranked.Excerpt.Article.Url.OriginalString,
        Title = ranked.Excerpt.Article.Title,
        Outlet = ranked.Excerpt.Article.Outlet,
        Published = ranked.Excerpt.Article.Published?.ToString(),
        Start = ranked.Excerpt.Span.Start,
        End = ranked.Excerpt.Span.End,
        Text = ranked.Excerpt.Text,
        Score = ranked.Score,
    };
}
