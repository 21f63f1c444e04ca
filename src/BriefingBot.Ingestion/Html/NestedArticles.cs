using AngleSharp.Dom;

namespace BriefingBot.Ingestion.Html;

/// <summary>Takes other articles out of an article: related ones, and comments that are marked up as articles.</summary>
internal static class NestedArticles
{
    private const int MinOwnText = 100;

    /// <summary>The element, without the article elements in it where it has text of its own beside them.</summary>
    public static IElement Without(IElement body)
    {
        var nested = body.QuerySelectorAll("article").Where(article => IsOutermost(article, body)).ToList();
        if (nested.Count > 0 && TextMass.Prose(body) - nested.Sum(TextMass.Prose) >= MinOwnText)
        {
            nested.ForEach(article => article.Remove());
        }

        return body;
    }

    private static bool IsOutermost(IElement article, IElement body) =>
        article.ParentElement?.Closest("article") is not { } outer || outer == body || !body.Contains(outer);
}
