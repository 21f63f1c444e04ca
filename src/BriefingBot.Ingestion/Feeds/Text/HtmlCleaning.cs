using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;
using BriefingBot.Ingestion.Feeds.Markup;

namespace BriefingBot.Ingestion.Feeds.Text;

/// <summary>
/// Makes HTML harmless and its links whole: only known elements and attributes are left, attributes in the order of their names. Text
/// between the tags stays as it is written. How it looks is nobody's concern here, so styles are left out.
/// </summary>
internal sealed partial class HtmlCleaning
{
    private const int MatchMilliseconds = 1000;

    private readonly StringBuilder _clean = new();
    private readonly Uri? _base;
    private int _dropped;
    private int _drawings;

    private HtmlCleaning(Uri? against) => _base = against;

    /// <summary>The HTML without what could do harm.</summary>
    /// <param name="html">A piece of HTML.</param>
    /// <param name="against">What relative links are completed with, or null.</param>
    public static string Clean(string html, Uri? against)
    {
        var written = BareAmpersand().Replace(html, "&amp;");
        if (!written.Contains('<', StringComparison.Ordinal))
        {
            return written;
        }

        var cleaning = new HtmlCleaning(against);
        using var source = new TextSource(StrayDeclaration().Replace(written, "&lt;!"));
        var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver)
        {
            IsNotConsumingCharacterReferences = true,
            IsPreservingAttributeNames = true,
            SkipComments = true,
        };
        for (var token = tokenizer.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokenizer.Get())
        {
            cleaning.Take(token);
        }

        return cleaning._clean.ToString().Trim();
    }

    private void Take(HtmlToken token)
    {
        switch (token.Type)
        {
            case HtmlTokenType.Character when _dropped == 0:
                _clean.Append(token.Data);
                break;
            case HtmlTokenType.StartTag when HtmlVocabulary.Dropped.Contains(token.Name):
                _dropped += token.AsTag().IsSelfClosing ? 0 : 1;
                break;
            case HtmlTokenType.EndTag when HtmlVocabulary.Dropped.Contains(token.Name):
                _dropped = Math.Max(0, _dropped - 1);
                break;
            case HtmlTokenType.StartTag when _dropped == 0:
                Open(token.AsTag());
                break;
            case HtmlTokenType.EndTag when _dropped == 0:
                Close(token.Name.ToLowerInvariant());
                break;
        }
    }

    private void Open(HtmlTagToken tag)
    {
        var name = tag.Name.ToLowerInvariant();
        _drawings += DrawingVocabulary.Roots.ContainsKey(name) ? 1 : 0;
        var isDrawn = _drawings > 0 && DrawingVocabulary.Elements.Contains(name);
        if (!isDrawn && !HtmlVocabulary.Elements.Contains(name))
        {
            return;
        }

        _clean.Append('<').Append(name);
        foreach (var (key, value) in (isDrawn ? Drawn(tag, name) : Known(tag)).OrderBy(attribute => attribute.Key, StringComparer.Ordinal))
        {
            _clean.Append(' ').Append(key).Append("=\"").Append(Quoted(value)).Append('"');
        }

        _clean.Append(HtmlVocabulary.Void.Contains(name) ? " />" : ">");
    }

    private void Close(string name)
    {
        var isDrawn = _drawings > 0 && DrawingVocabulary.Elements.Contains(name);
        if ((isDrawn || HtmlVocabulary.Elements.Contains(name)) && !HtmlVocabulary.Void.Contains(name))
        {
            _clean.Append("</").Append(name).Append('>');
        }

        _drawings = Math.Max(0, _drawings - (DrawingVocabulary.Roots.ContainsKey(name) ? 1 : 0));
    }

    private IEnumerable<KeyValuePair<string, string>> Known(HtmlTagToken tag) => tag.Attributes
        .Where(attribute => HtmlVocabulary.Attributes.Contains(attribute.Name))
        .Select(attribute => KeyValuePair.Create(attribute.Name.ToLowerInvariant(), attribute.Value ?? ""))
        .Select(attribute => HtmlVocabulary.Addresses.Contains(attribute.Key) ? new(attribute.Key, SafeAddress(attribute.Value)) : attribute);

    private IEnumerable<KeyValuePair<string, string>> Drawn(HtmlTagToken tag, string name)
    {
        var kept = tag.Attributes.Where(attribute => DrawingVocabulary.Attributes.Contains(attribute.Name))
            .ToDictionary(attribute => attribute.Name, attribute => attribute.Value ?? "", StringComparer.Ordinal);
        if (DrawingVocabulary.Roots.TryGetValue(name, out var root))
        {
            kept.TryAdd("xmlns", root);
        }

        if (kept.Keys.Any(key => key.StartsWith("xlink:", StringComparison.Ordinal)))
        {
            kept.TryAdd("xmlns:xlink", DrawingVocabulary.Links);
        }

        return kept.Select(attribute => attribute.Key == "xlink:href" ? new(attribute.Key, SafeAddress(attribute.Value)) : attribute);
    }

    private string SafeAddress(string written)
    {
        // A script may hide its name behind references and control characters.
        var address = CharacterReferences.Resolve(written);
        var visible = string.Concat(address.Where(c => !char.IsControl(c)));
        var safe = WebAddress.Safe(visible, _base);
        return safe == address ? written : CharacterData.Escape(safe);
    }

    private static string Quoted(string value) => value
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);

    // "<!" that begins neither a comment nor a declaration that ends is text.
    [GeneratedRegex("<!(?!--|DOCTYPE[^<>]*>)", RegexOptions.IgnoreCase, MatchMilliseconds)]
    private static partial Regex StrayDeclaration();

    [GeneratedRegex("&(?!#[0-9]+;|#x[0-9a-f]+;|[a-z][a-z0-9]*;)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, MatchMilliseconds)]
    private static partial Regex BareAmpersand();
}
