using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace BriefingBot.Ingestion.Html;

/// <summary>Parts the text below an element into blocks, as a browser breaks it into lines.</summary>
internal sealed class TextBlocks
{
    private static readonly FrozenSet<string> s_blocks = FrozenSet.Create(
        StringComparer.Ordinal,
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section",
        "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "caption");

    private static readonly FrozenSet<string> s_silent = FrozenSet.Create(
        StringComparer.Ordinal, "script", "style", "template", "head", "noscript", "svg", "math", "select", "textarea", "iframe", "object");

    private readonly List<TextBlock> _blocks = [];
    private readonly StringBuilder _text = new();
    private IElement _owner;
    private int _linkLength;
    private int _outerLinkLength;
    private bool _isOuter;
    private bool _isSpaced;
    private bool _isBroken;

    private readonly SiteLinks _links;

    private TextBlocks(IElement root, SiteLinks links) => (_owner, _links) = (root, links);

    /// <summary>The blocks in order; none is empty. A double line break ends a block, a single one is kept in it.</summary>
    public static List<TextBlock> Of(IElement root, SiteLinks links)
    {
        var blocks = new TextBlocks(root, links);
        blocks.Walk(root, isInLink: false);
        blocks.End();
        return blocks._blocks;
    }

    private void Walk(IElement element, bool isInLink)
    {
        foreach (var child in element.ChildNodes)
        {
            switch (child)
            {
                case IText text:
                    Append(text.Data, isInLink, element);
                    break;
                case IElement silent when s_silent.Contains(silent.LocalName):
                    break;
                case IElement { LocalName: "br" }:
                    Break();
                    break;
                case IElement { LocalName: "td" or "th" } cell when !cell.Children.Any(inner => s_blocks.Contains(inner.LocalName)):
                    _isSpaced = true;
                    Walk(cell, isInLink);
                    _isSpaced = true;
                    break;
                case IElement inner when s_blocks.Contains(inner.LocalName):
                    End();
                    Walk(inner, isInLink);
                    End();
                    break;
                case IElement { LocalName: "a" } link:
                    var outside = _isOuter;
                    _isOuter = _links.LeavesSite(link);
                    Walk(link, isInLink: true);
                    _isOuter = outside;
                    break;
                case IElement inner:
                    Walk(inner, isInLink);
                    break;
            }
        }
    }

    private void Append(string text, bool isInLink, IElement parent)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                _isSpaced = true;
                continue;
            }

            if (Folded.IsInvisible(c))
            {
                continue;
            }

            if (_text.Length == 0)
            {
                _owner = BlockOf(parent);
            }
            else if (_isBroken)
            {
                _text.Append('\n');
            }
            else if (_isSpaced)
            {
                _text.Append(' ');
                _linkLength += isInLink ? 1 : 0;
                _outerLinkLength += isInLink && _isOuter ? 1 : 0;
            }

            _text.Append(c);
            _linkLength += isInLink ? 1 : 0;
            _outerLinkLength += isInLink && _isOuter ? 1 : 0;
            _isSpaced = false;
            _isBroken = false;
        }
    }

    private void Break()
    {
        if (_isBroken)
        {
            End();
        }
        else
        {
            _isBroken = _text.Length > 0;
        }
    }

    private void End()
    {
        if (_text.Length > 0)
        {
            _blocks.Add(new(_owner, _text.ToString(), _linkLength, _outerLinkLength));
        }

        _text.Clear();
        _linkLength = 0;
        _outerLinkLength = 0;
        _isSpaced = false;
        _isBroken = false;
    }

    private static IElement BlockOf(IElement element)
    {
        var block = element;
        while (!s_blocks.Contains(block.LocalName) && block.ParentElement is { } parent)
        {
            block = parent;
        }

        return block;
    }
}
