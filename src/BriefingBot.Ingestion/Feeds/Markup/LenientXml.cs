using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace BriefingBot.Ingestion.Feeds.Markup;

/// <summary>
/// Reads the XML of feeds as they are and not as they should be. AngleSharp's HTML tokenizer is underneath because a tokenizer is the
/// part that is long to write, and this one already takes everything that an XML parser stops at: undeclared entities and prefixes, bare
/// ampersands and angle brackets, attributes without quotation marks, text before the declaration, a file that is cut off. What is left
/// to do here is to put the tokens into a tree, close what was left open and resolve references. It knows no document type definition,
/// so no entity can multiply or point elsewhere. FeedReader libraries stand on XmlReader and would need the same text mended first.
/// </summary>
internal sealed class LenientXml
{
    // What is nested deeper belongs to the element at this depth. Walks over the tree call themselves once for every level.
    private const int MaxDepth = 200;

    private readonly FeedElement _document;
    private FeedElement _open;
    private int _depth;

    private LenientXml(Uri? address) => _open = _document = new("", null, []) { Namespaces = NamespaceScope.None, Base = address };

    /// <summary>Reads a document. Nothing in it makes this fail; it takes time in proportion to its length.</summary>
    /// <param name="text">The document.</param>
    /// <param name="address">What relative addresses are completed with, or null.</param>
    /// <param name="isCutOff">Whether its last elements were left open.</param>
    /// <returns>An element without a name that holds all others.</returns>
    public static FeedElement Read(string text, Uri? address, out bool isCutOff)
    {
        var tree = new LenientXml(address);
        using var source = new TextSource(CharacterData.Escaped(text));
        var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver)
        {
            // References are resolved here, once and for all texts in the same way.
            IsNotConsumingCharacterReferences = true,
            IsPreservingAttributeNames = true,
            SkipComments = true,
        };
        for (var token = tokenizer.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokenizer.Get())
        {
            tree.Take(token);
        }

        isCutOff = tree._open.Parent is not null;
        return tree._document;
    }

    private void Take(HtmlToken token)
    {
        switch (token.Type)
        {
            case HtmlTokenType.Character:
                _open.Add(CharacterReferences.Resolve(token.Data));
                break;
            case HtmlTokenType.StartTag:
                Open(token.AsTag());
                break;
            case HtmlTokenType.EndTag:
                Close(token.Name);
                break;
        }
    }

    private void Open(HtmlTagToken tag)
    {
        KeyValuePair<string, string>[] attributes =
            [.. tag.Attributes.Select(attribute => KeyValuePair.Create(attribute.Name, CharacterReferences.Resolve(attribute.Value ?? "")))];
        var written = tag.Name.ToLowerInvariant();
        if (IsItem(_open.Namespaces.With(attributes).NameOf(written)))
        {
            // An item that was left open ends where the next one begins.
            Leave(element => IsItem(element.Name));
        }

        var scope = _open.Namespaces.With(attributes);
        var told = Array.Find(attributes, attribute => attribute.Key.Equals("xml:base", StringComparison.OrdinalIgnoreCase)).Value;
        var element = new FeedElement(scope.NameOf(written), _open, attributes)
        {
            Namespaces = scope,
            Base = WebAddress.Complete(told, _open.Base) ?? _open.Base,
        };
        _open.Add(element);
        if (!tag.IsSelfClosing && _depth < MaxDepth)
        {
            _open = element;
            _depth++;
        }
    }

    private void Close(string written)
    {
        var name = written.ToLowerInvariant();
        Leave(element => element.Name == element.Namespaces.NameOf(name));
    }

    /// <summary>Leaves the innermost open element that is meant, and all in it; where none is, the tag is passed over.</summary>
    private void Leave(Func<FeedElement, bool> isMeant)
    {
        var (element, levels) = (_open, 1);
        while (element.Parent is { } parent)
        {
            if (isMeant(element))
            {
                _open = parent;
                _depth -= levels;
                return;
            }

            element = parent;
            levels++;
        }
    }

    private static bool IsItem(string name) => name is "item" or "entry";
}
