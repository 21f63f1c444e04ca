using System.Text.Json;
using BriefingBot.Core.Answers;

namespace BriefingBot.Output.Json;

/// <summary>From an answer to what programs get.</summary>
internal static class AnswerMapping
{
    private const int ScoreDigits = 6;

    /// <summary>The answer to one question.</summary>
    public static AnswerJson ToJson(this Answer answer, TimeSpan took) => new()
    {
        Question = answer.Request.Question.Text,
        AsOf = answer.Request.AsOf,
        Collection = answer.Request.Collection.Value,
        Window = new(answer.Window.From, answer.Window.Until),
        ArticlesSearched = answer.ArticlesSearched,
        Answered = answer.IsAnswered,
        Reason = answer.NotFound?.Word(),
        ReasonText = answer.NotFound is { } reason ? reason.Explain(answer) : null,
        Confidence = Rounded(answer.Confidence),
        Excerpts = [.. answer.Excerpts.Select(ToJson)],
        Articles = [.. answer.Articles.Select(ToJson)],
        Ms = took.ToMilliseconds(),
    };

    /// <summary>The answer to a line of a question file.</summary>
    public static BatchAnswerJson ToBatchJson(this Answer answer, JsonElement id, TimeSpan took) => new()
    {
        Id = id,
        Answered = answer.IsAnswered,
        Confidence = Rounded(answer.Confidence),
        Excerpts = [.. answer.Excerpts.Select(ToBatchJson)],
        Articles = [.. answer.Articles.Select(ToJson)],
        Ms = took.ToMilliseconds(),
    };

    /// <summary>Milliseconds with one decimal.</summary>
    public static double ToMilliseconds(this TimeSpan took) => Math.Round(took.TotalMilliseconds, 1);

    private static ExcerptJson ToJson(RankedExcerpt ranked) => new()
    {
        Url = ranked.Excerpt.Article.Url.OriginalString,
        Title = ranked.Excerpt.Article.Title,
        Outlet = ranked.Excerpt.Article.Outlet,
        Authors = ranked.Excerpt.Article.Authors,
        Published = ranked.Excerpt.Article.Published?.ToString(),
        Start = ranked.Excerpt.Span.Start,
        End = ranked.Excerpt.Span.End,
        Text = ranked.Excerpt.Text,
        KeyStart = ranked.Excerpt.Key.Start,
        KeyEnd = ranked.Excerpt.Key.End,
        VersionHash = ranked.Excerpt.VersionHash.Value,
        Link = ranked.Excerpt.Link,
        Score = Rounded(ranked.Score),
    };

    private static BatchExcerptJson ToBatchJson(RankedExcerpt ranked) => new()
    {
        Url = ranked.Excerpt.Article.Url.OriginalString,
        Title = ranked.Excerpt.Article.Title,
        Outlet = ranked.Excerpt.Article.Outlet,
        Published = ranked.Excerpt.Article.Published?.ToString(),
        Start = ranked.Excerpt.Span.Start,
        End = ranked.Excerpt.Span.End,
        Text = ranked.Excerpt.Text,
        Score = Rounded(ranked.Score),
    };

    private static ArticleScoreJson ToJson(RankedArticle ranked) => new(ranked.Article.Url.OriginalString, Rounded(ranked.Score));

    private static double Rounded(double score) => Math.Round(score, ScoreDigits);
}
