using AngleSharp.Dom;

namespace BriefingBot.Ingestion.Html;

/// <summary>How much prose there is: the letters and digits outside links, in paragraphs too long for a label.</summary>
internal static class TextMass
{
    private const int MinParagraph = 30;

    /// <summary>The length of the text of all longer paragraphs and the like below the element.</summary>
    public static int Prose(IElement element)
    {
        var prose = 0;
        foreach (var node in element.Descendants<IText>())
        {
            // A text node stands for a paragraph: most have one, and those with markup inside have one that is long.
            if (node.Data.Length >= MinParagraph && node.ParentElement is { LocalName: not ("script" or "style" or "a") })
            {
                prose += node.Data.Length;
            }
        }

        return prose;
    }

    /// <summary>The length of all text below the element, in links too.</summary>
    public static int All(IElement element) => element.Descendants<IText>().Sum(text => text.Data.AsSpan().Trim().Length);

    /// <summary>The length of all text below the element but in links.</summary>
    public static int Text(IElement element)
    {
        var length = 0;
        foreach (var node in element.Descendants<IText>())
        {
            if (node.ParentElement is { LocalName: not ("script" or "style" or "a") })
            {
                length += node.Data.AsSpan().Trim().Length;
            }
        }

        return length;
    }
}
