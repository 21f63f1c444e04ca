namespace BriefingBot.Ingestion.Markdown;

/// <summary>One key of a front matter with what stands behind and below it.</summary>
internal sealed class FrontMatterEntry(string key, string value)
{
    private readonly List<string> _items = [];

    // A block scalar's indicator says how its lines are joined; titles are joined with spaces in any case.
    private string _scalar = value is ">" or ">-" or ">+" or "|" or "|-" or "|+" ? "" : value;

    public string Key => key;

    public IReadOnlyList<string> Values =>
        _items.Count > 0 ? _items
        : _scalar is ['[', .. var list, ']'] ? [.. list.Split(',').Select(Unquoted).Where(item => item.Length > 0)]
        : [Unquoted(_scalar)];

    public void AddItem(string item) => _items.Add(Unquoted(item));

    public void Continue(string line) => _scalar = _scalar.Length == 0 ? line : $"{_scalar} {line}";

    private static string Unquoted(string value) => value.Trim() switch
    {
        ['"', .. var inner, '"'] => inner.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal),
        ['\'', .. var inner, '\''] => inner.Replace("''", "'", StringComparison.Ordinal),
        var plain => plain,
    };
}
