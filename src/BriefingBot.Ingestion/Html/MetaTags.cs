using AngleSharp.Html.Dom;

namespace BriefingBot.Ingestion.Html;

/// <summary>The meta tags of a page by their property, name or itemprop; of several with the same name the first that says something.</summary>
internal sealed class MetaTags
{
    private readonly Dictionary<string, string> _tags = new(StringComparer.OrdinalIgnoreCase);

    public MetaTags(IHtmlDocument page)
    {
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
        {
            var content = Folded.Of(meta.GetAttribute("content"));
            foreach (var attribute in (string[])["property", "name", "itemprop", "http-equiv"])
            {
                if (content.Length > 0 && meta.GetAttribute(attribute) is { Length: > 0 } name)
                {
                    _tags.TryAdd(name.Trim(), content);
                }
            }
        }
    }

    /// <summary>The content of the first of these tags that there is, or an empty string.</summary>
    public string First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_tags.TryGetValue(name, out var content))
            {
                return content;
            }
        }

        return "";
    }

    /// <summary>The contents of those of these tags that there are.</summary>
    public IEnumerable<string> All(params IEnumerable<string> names) => names.Select(name => _tags.GetValueOrDefault(name, "")).Where(content => content.Length > 0);
}
