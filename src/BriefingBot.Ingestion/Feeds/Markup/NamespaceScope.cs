namespace BriefingBot.Ingestion.Feeds.Markup;

/// <summary>The namespaces that an element declares, in front of those that hold around it.</summary>
/// <param name="outer">Those around it, or null.</param>
/// <param name="declared">Prefix and address of those that it declares; the prefix is empty for elements without one.</param>
internal sealed class NamespaceScope(NamespaceScope? outer, IReadOnlyDictionary<string, string> declared)
{
    /// <summary>Nothing is declared.</summary>
    public static NamespaceScope None { get; } = new(null, new Dictionary<string, string>(StringComparer.Ordinal));

    /// <summary>The scope of an element with these attributes.</summary>
    public NamespaceScope With(IReadOnlyList<KeyValuePair<string, string>> attributes)
    {
        Dictionary<string, string>? found = null;
        foreach (var (key, value) in attributes)
        {
            var prefix = key.Equals("xmlns", StringComparison.OrdinalIgnoreCase) ? ""
                : key.StartsWith("xmlns:", StringComparison.OrdinalIgnoreCase) ? key[6..].ToLowerInvariant()
                : null;
            if (prefix is not null)
            {
                (found ??= new(StringComparer.Ordinal))[prefix] = value;
            }
        }

        return found is null ? this : new(this, found);
    }

    /// <summary>The name as the readers know it: the usual prefix of its namespace, or none for that of the feed itself.</summary>
    /// <param name="written">The name as it is written, in lower case.</param>
    public string NameOf(string written)
    {
        var colon = written.IndexOf(':', StringComparison.Ordinal);
        var prefix = colon < 0 ? "" : written[..colon];
        var local = written[(colon + 1)..];
        var usual = AddressOf(prefix) is { } address && FeedNamespaces.UsualPrefix(address) is { } known ? known : FeedNamespaces.Undeclared(prefix);
        return usual.Length == 0 ? local : $"{usual}:{local}";
    }

    /// <summary>What the prefix stands for, or null.</summary>
    public string? AddressOf(string prefix)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope.Declared.TryGetValue(prefix, out var address))
            {
                return address;
            }
        }

        return null;
    }

    private NamespaceScope? Outer => outer;

    private IReadOnlyDictionary<string, string> Declared => declared;
}
