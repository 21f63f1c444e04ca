using BriefingBot.Core.Articles;

namespace BriefingBot.Output;

/// <summary>Where words come from; what the article does not tell is left out.</summary>
internal static class SourceWords
{
    /// <summary>Outlet, day, title and authors, as a line under a quotation.</summary>
    public static string Of(ArticleHeader article) => Join(article, article.Title.Length > 0 ? $"“{article.Title}”" : "");

    /// <summary>Outlet, day and authors.</summary>
    public static string WithoutTitle(ArticleHeader article) => Join(article, "");

    private static string Join(ArticleHeader article, string title)
    {
        var day = article.Published is { } published ? DayWords.Of(published.Date) : "undated";
        var authors = article.Authors.Count > 0 ? "by " + string.Join(", ", article.Authors) : "";
        return string.Join(", ", new[] { article.Outlet, day, title, authors }.Where(part => part.Length > 0));
    }
}
