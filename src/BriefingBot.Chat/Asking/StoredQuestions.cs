using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Serving;
using BriefingBot.Core.Answers;

namespace BriefingBot.Chat.Asking;

/// <summary>Makes of a question and its answer what is kept.</summary>
internal static class StoredQuestions
{
    /// <summary>What is kept.</summary>
    public static StoredQuestion Of(Call call, ChatQuestion question, Answer answer, DateTimeOffset at) => new()
    {
        Server = call.Place.Server,
        Channel = call.Place.Channel,
        Asker = call.User.Id,
        AskedAt = at,
        Question = question.Question.Text,
        Limits = question.Limits,
        Trace = new(
            answer.NotFound,
            answer.Confidence,
            answer.ArticlesSearched,
            [.. answer.Excerpts.Select(Excerpt)],
            [.. answer.Articles.Select(Article)]),
    };

    private static ArticleTrace Article(RankedArticle ranked) => new(
        ranked.Article.Url.OriginalString,
        ranked.Article.Title,
        ranked.Score,
        ranked.Article.Outlet,
        ranked.Article.Published?.ToString());

    private static ExcerptTrace Excerpt(RankedExcerpt ranked) => new(
        ranked.Excerpt.VersionId.Value,
        ranked.Excerpt.Span.Start,
        ranked.Excerpt.Span.Length,
        ranked.Excerpt.Article.Url.OriginalString,
        ranked.Score);
}
