using BriefingBot.Ingestion.Feeds.Markup;

namespace BriefingBot.Ingestion.Feeds.Text;

/// <summary>Reads a text in whatever of the many ways a feed gives it: plain, escaped, inline or base64.</summary>
internal static class TextConstruct
{
    private const string XhtmlWrapper = "div";

    /// <summary>The text of an element.</summary>
    /// <param name="element">The element, or null.</param>
    /// <param name="usual">How its text stands there where no attribute tells.</param>
    public static FeedText Of(FeedElement? element, TextKind usual)
    {
        if (element is null)
        {
            return FeedText.None;
        }

        var kind = KindOf(element, usual);
        var wrapper = IsAtom10(element) ? XhtmlWrapper : null;
        var (written, isInline) = kind == TextKind.Encoded ? (Decoded(element.Value), false)
            : element.HasChildren ? InlineMarkup.Of(element, isDeclared: kind == TextKind.Xhtml, wrapper)
            : (kind == TextKind.Xhtml ? CharacterData.Escape(element.Value) : element.Value, false);
        var value = written.Trim();
        var looksLikeHtml = kind == TextKind.Plain && !isInline && HtmlGuess.LooksLikeHtml(value);
        if (kind != TextKind.Plain || isInline || (looksLikeHtml && !IsAtom(element)))
        {
            return value.Length == 0 ? FeedText.None : new(Mojibake.Mended(HtmlCleaning.Clean(value, element.Base)), isHtml: true);
        }

        // Atom says that a text without a type is plain; many feeds say nothing and mean HTML.
        var mended = Mojibake.Mended(value);
        return looksLikeHtml && element.Attribute("type") is null ? new(mended, isHtml: true) : FeedText.Plain(mended);
    }

    private static TextKind KindOf(FeedElement element, TextKind usual)
    {
        if (element.Attribute("mode") == "base64")
        {
            return TextKind.Encoded;
        }

        var type = element.Attribute("type")?.Trim().ToLowerInvariant() ?? "";
        return type switch
        {
            "" => usual,
            "html" or "text/html" => TextKind.Html,
            "xhtml" => TextKind.Xhtml,
            "text" or "plain" => TextKind.Plain,
            _ when type.EndsWith("+xml", StringComparison.Ordinal) || type.EndsWith("/xml", StringComparison.Ordinal) => TextKind.Xhtml,
            _ when type.StartsWith("text/", StringComparison.Ordinal) => TextKind.Plain,
            _ when type.Contains('/', StringComparison.Ordinal) => TextKind.Encoded,
            _ => usual,
        };
    }

    private static string Decoded(string value)
    {
        var bytes = new byte[(value.Length / 4 * 3) + 3];
        return Convert.TryFromBase64String(value, bytes, out var length) ? FeedDecoding.Decode(bytes.AsSpan(0, length), "") : value;
    }

    private static bool IsAtom10(FeedElement element) =>
        string.Equals(element.Namespaces.AddressOf("")?.TrimEnd('/'), FeedNamespaces.Atom, StringComparison.OrdinalIgnoreCase);

    private static bool IsAtom(FeedElement element)
    {
        for (var around = element.Parent; around is not null; around = around.Parent)
        {
            if (around.Name == "feed")
            {
                return true;
            }
        }

        return false;
    }
}
