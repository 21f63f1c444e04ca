namespace BriefingBot.Ingestion.PlainText;

/// <summary>What a file tells of its article above the text, as "Title: …" lines or front matter.</summary>
internal sealed class DocumentHeader
{
    private static readonly string[] s_authorSeparators = [";", ",", " and "];

    public string Title { get; private set; } = "";

    public string Url { get; private set; } = "";

    public string Outlet { get; private set; } = "";

    public IReadOnlyList<string> Authors { get; private set; } = [];

    public string Published { get; private set; } = "";

    public string Updated { get; private set; } = "";

    public string Language { get; private set; } = "";

    /// <summary>Takes a value if its key is known.</summary>
    /// <returns>Whether the key is known.</returns>
    public bool TrySet(string key, IReadOnlyList<string> values)
    {
        var value = values.Count > 0 ? values[0] : "";
        switch (key.Trim().ToLowerInvariant())
        {
            case "title" or "headline":
                Title = value;
                return true;
            case "url" or "link" or "canonical":
                Url = value;
                return true;
            case "source" when value.Contains("://", StringComparison.Ordinal):
                Url = Url.Length == 0 ? value : Url;
                return true;
            case "outlet" or "publisher" or "site" or "source":
                Outlet = value;
                return true;
            case "author" or "by":
                Authors = values;
                return true;
            case "authors":
                Authors = values is [var list] ? Names(list) : values;
                return true;
            case "published" or "date":
                Published = value;
                return true;
            case "updated" or "lastmod" or "modified":
                Updated = value;
                return true;
            case "language" or "lang":
                Language = value;
                return true;
            default:
                return false;
        }
    }

    private static string[] Names(string list) =>
        list.Split(s_authorSeparators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
