using AngleSharp.Html.Dom;

namespace BriefingBot.Ingestion.Html;

/// <summary>The meta tags of a page by their property, name or itemprop; of several with the same name the first that says something goes first.</summary>
internal sealed class MetaTags
{
    // A page with more of one name does not tell of one article.
    private const int MaxRepeated = 20;

    private readonly Dictionary<string, List<string>> _tags = new(StringComparer.OrdinalIgnoreCase);

    public MetaTags(IHtmlDocument page)
    {
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
        {
            var content = Folded.Of(meta.GetAttribute("content"));
            foreach (var attribute in (string[])["property", "name", "itemprop", "http-equiv"])
            {
                if (content.Length > 0 && meta.GetAttribute(attribute) is { Length: > 0 } name)
                {
                    var contents = _tags.TryGetValue(name.Trim(), out var known) ? known : _tags[name.Trim()] = [];
                    if (contents.Count < MaxRepeated)
                    {
                        contents.Add(content);
                    }
                }
            }
        }
    }

    /// <summary>The content of the first of these tags that there is, or an empty string.</summary>
    public string First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_tags.TryGetValue(name, out var contents))
            {
                return contents[0];
            }
        }

        return "";
    }

    /// <summary>The contents of those of these tags that there are, one each.</summary>
    public IEnumerable<string> All(params IEnumerable<string> names) => names.Where(_tags.ContainsKey).Select(name => _tags[name][0]);

    /// <summary>All contents of the first of these tags that there is.</summary>
    public IReadOnlyList<string> Repeated(params IEnumerable<string> names) => names.FirstOrDefault(_tags.ContainsKey) is { } name ? _tags[name] : [];
}
