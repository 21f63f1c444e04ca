using BriefingBot.Ingestion.Feeds.Markup;

namespace BriefingBot.Ingestion.Links;

/// <summary>Reads lists of feeds in OPML (opml.org, versions 1.0 and 2.0).</summary>
internal static class Opml
{
    /// <summary>Whether a document with this first element is one.</summary>
    public static bool IsRoot(string name) => name == "opml";

    /// <summary>The feeds of all outlines; null for an outline whose feed's address is none.</summary>
    public static IEnumerable<Link?> Read(FeedElement root)
    {
        // Outlines are nested without an end to rely on, so no method calls itself here.
        Stack<FeedElement> pending = new(root.Children.Reverse());
        while (pending.TryPop(out var element))
        {
            if (element.Name == "outline" && element.Attribute("xmlUrl") is { Length: > 0 } written)
            {
                yield return WebAddress.Complete(written, element.Base) is { } address ? new(address) { Title = TitleOf(element) } : null;
            }

            foreach (var child in element.Children.Reverse())
            {
                pending.Push(child);
            }
        }
    }

    private static string TitleOf(FeedElement outline) => (outline.Attribute("title") ?? outline.Attribute("text") ?? "").Trim();
}
