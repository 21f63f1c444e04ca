using System.Text;
using BriefingBot.Ingestion.Feeds.Markup;

namespace BriefingBot.Ingestion.Feeds.Text;

/// <summary>Writes the elements inside a text as HTML again.</summary>
internal sealed class InlineMarkup
{
    private readonly StringBuilder _html = new();
    private bool _isXhtml;

    private InlineMarkup(bool isDeclared) => _isXhtml = isDeclared;

    /// <summary>The HTML, and whether it is markup: a text that is only wrapped in a div is read on as what it is.</summary>
    /// <param name="element">The element whose text is wanted.</param>
    /// <param name="isDeclared">Whether the feed says that there is markup in it.</param>
    /// <param name="withoutWrapper">The element around all of it that is no part of the text, or null (RFC 4287, section 3.1.1.3).</param>
    public static (string Html, bool IsMarkup) Of(FeedElement element, bool isDeclared, string? withoutWrapper)
    {
        var markup = new InlineMarkup(isDeclared);
        var content = isDeclared && withoutWrapper is not null && OnlyChild(element) is { } only && Local(only) == withoutWrapper ? only : element;
        markup.Write(content);
        return (markup._html.ToString(), markup._isXhtml);
    }

    private static FeedElement? OnlyChild(FeedElement element) =>
        element.Children.Take(2).ToList() is [var only] && element.Nodes.All(node => node.Element is not null || string.IsNullOrWhiteSpace(node.Text))
            ? only
            : null;

    private static string Local(FeedElement element) => element.Name[(element.Name.IndexOf(':', StringComparison.Ordinal) + 1)..];

    private void Write(FeedElement element)
    {
        foreach (var node in element.Nodes)
        {
            if (node.Element is not { } inner)
            {
                _html.Append(_isXhtml ? CharacterData.Escape(node.Text) : node.Text);
            }
            else if (!_isXhtml && Local(inner) == "div")
            {
                Write(inner);
            }
            else
            {
                _isXhtml = true;
                var name = Local(inner);
                _html.Append('<').Append(name);
                foreach (var (key, value) in inner.Attributes)
                {
                    _html.Append(' ').Append(key).Append("=\"")
                        .Append(CharacterData.Escape(value).Replace("\"", "&quot;", StringComparison.Ordinal)).Append('"');
                }

                _html.Append('>');
                Write(inner);
                _html.Append("</").Append(name).Append('>');
            }
        }
    }
}
