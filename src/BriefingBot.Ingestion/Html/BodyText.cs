using AngleSharp.Dom;

namespace BriefingBot.Ingestion.Html;

/// <summary>The text of a part of a page.</summary>
internal static class BodyText
{
    /// <summary>Paragraphs, list items, quotes and headings; where these hold less than half of the words, all text.</summary>
    public static string Of(IElement container)
    {
        var blocks = Write(container, onlyTextBlocks: true);
        var whole = Whole(container);
        return 2 * blocks.Length >= whole.Length ? blocks : whole;
    }

    /// <summary>All text, whatever element it stands in.</summary>
    public static string Whole(IElement container) => Write(container, onlyTextBlocks: false);

    private static string Write(IElement container, bool onlyTextBlocks)
    {
        var writer = new ParagraphWriter();
        Walk(container, writer, isWanted: !onlyTextBlocks || PageZones.IsTextBlock(container));
        return writer.ToString();
    }

    private static void Walk(IElement element, ParagraphWriter writer, bool isWanted)
    {
        foreach (var child in element.ChildNodes)
        {
            switch (child)
            {
                case IText text when isWanted:
                    writer.Text(text.Data);
                    break;
                case IElement { LocalName: "br" }:
                    writer.LineBreak();
                    break;
                case IElement { LocalName: "h1" }:
                    writer.ParagraphBreak();
                    break;
                case IElement inner when PageZones.IsOutside(inner):
                    break;
                case IElement inner when PageZones.IsBlock(inner):
                    writer.ParagraphBreak();
                    Walk(inner, writer, isWanted || PageZones.IsTextBlock(inner));
                    writer.ParagraphBreak();
                    break;
                case IElement inner:
                    Walk(inner, writer, isWanted);
                    break;
            }
        }
    }
}
