using AngleSharp.Dom;

namespace BriefingBot.Ingestion.Html;

/// <summary>A paragraph of a page as a reader sees it.</summary>
/// <param name="Element">The element that holds it; several blocks can share one.</param>
/// <param name="Text">Its text, white space folded.</param>
/// <param name="LinkLength">How many of the characters stand in links.</param>
/// <param name="OuterLinkLength">How many of these in links to other sites.</param>
internal sealed record TextBlock(IElement Element, string Text, int LinkLength, int OuterLinkLength)
{
    private const double LinkDense = 0.8;
    private const int MaxHeading = 120;

    public bool IsHeading => Element.LocalName is ['h', >= '1' and <= '6'] && Text.Length <= MaxHeading;

    public bool IsListItem => Element.LocalName is "li" or "dt" or "dd";

    /// <summary>Whether it is hardly more than links.</summary>
    public bool IsLink => LinkLength >= LinkDense * Text.Length;

    /// <summary>Whether it is hardly more than links into the same site.</summary>
    public bool IsInnerLink => IsLink && 2 * OuterLinkLength < LinkLength;
}
