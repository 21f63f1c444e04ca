using AngleSharp.Dom;

namespace BriefingBot.Ingestion.Html;

/// <summary>Takes other articles out of an article: related ones, and comments that are marked up as articles.</summary>
internal static class NestedArticles
{
    // Less beside the nested articles is a heading or an introduction to them.
    private const int MinOwnText = 100;
    private const double MinOwnShare = 0.2;

    /// <summary>The element, without the article elements in it where much of its text is its own.</summary>
    public static IElement Without(IElement body)
    {
        var nested = body.QuerySelectorAll("article").Where(article => IsOutermost(article, body)).ToList();
        var whole = TextMass.Prose(body);
        if (nested.Count > 0 && whole - nested.Sum(TextMass.Prose) >= Math.Max(MinOwnText, MinOwnShare * whole))
        {
            nested.ForEach(article => article.Remove());
        }

        return body;
    }

    private static bool IsOutermost(IElement article, IElement body) =>
        article.ParentElement?.Closest("article") is not { } outer || outer == body || !body.Contains(outer);
}
