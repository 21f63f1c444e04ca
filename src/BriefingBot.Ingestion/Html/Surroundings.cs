using AngleSharp.Dom;

namespace BriefingBot.Ingestion.Html;

/// <summary>Tells by what stands around an element whether it speaks of the article or of something beside it.</summary>
internal static class Surroundings
{
    /// <summary>Whether no element around it is a footer, navigation, comments or beside the article by its name.</summary>
    public static bool AreOfArticle(IElement element)
    {
        for (var at = element; at is not null && at.LocalName != "body"; at = at.ParentElement)
        {
            // Pages call the whole "with-sidebar" as well: what holds the headline is not beside it.
            if (IsBeside(at) && at.GetElementsByTagName("h1").Length == 0)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBeside(IElement element) =>
        element.LocalName is "aside" or "footer" or "nav" || Clutter.KindOf(element) is ClutterKind.Comments or ClutterKind.Beside;
}
