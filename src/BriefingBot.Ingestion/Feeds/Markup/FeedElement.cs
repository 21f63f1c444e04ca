namespace BriefingBot.Ingestion.Feeds.Markup;

/// <summary>An element of a feed. Names are lower-case, with the usual prefix of their namespace: "title", "dc:creator".</summary>
/// <param name="name">The name.</param>
/// <param name="parent">The element that it stands in, or null for the document.</param>
/// <param name="attributes">Its attributes as they are written, with their references resolved.</param>
internal sealed class FeedElement(string name, FeedElement? parent, IReadOnlyList<KeyValuePair<string, string>> attributes)
{
    private readonly List<FeedNode> _nodes = [];
    private List<FeedElement>? _children;

    /// <summary>The name.</summary>
    public string Name => name;

    /// <summary>The element that it stands in, or null for the document.</summary>
    public FeedElement? Parent => parent;

    /// <summary>Its attributes.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Attributes => attributes;

    /// <summary>The namespaces that are known in it.</summary>
    public required NamespaceScope Namespaces { get; init; }

    /// <summary>What relative addresses in it are completed with (XML Base), or null where nothing tells it.</summary>
    public required Uri? Base { get; init; }

    /// <summary>Text and elements in it.</summary>
    public IReadOnlyList<FeedNode> Nodes => _nodes;

    /// <summary>The elements directly in it.</summary>
    public IReadOnlyList<FeedElement> Children => _children ?? (IReadOnlyList<FeedElement>)[];

    /// <summary>Whether it holds markup of its own and not text alone.</summary>
    public bool HasChildren => _children is not null;

    /// <summary>All text in it, its references resolved once.</summary>
    public string Value => string.Concat(_nodes.Select(node => node.Element?.Value ?? node.Text));

    /// <summary>Adds a piece of text.</summary>
    public void Add(string text) => _nodes.Add(new(text, null));

    /// <summary>Adds an element.</summary>
    public void Add(FeedElement element)
    {
        _nodes.Add(new("", element));
        (_children ??= []).Add(element);
    }

    /// <summary>The attribute of this name, whatever its case; null where there is none.</summary>
    public string? Attribute(string attribute)
    {
        foreach (var (key, value) in attributes)
        {
            if (key.Equals(attribute, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The elements directly in it with one of these names, in their order.</summary>
    public IEnumerable<FeedElement> Named(params ReadOnlySpan<string> names)
    {
        List<FeedElement>? found = null;
        foreach (var child in Children)
        {
            if (names.Contains(child.Name))
            {
                (found ??= []).Add(child);
            }
        }

        return found ?? (IReadOnlyList<FeedElement>)[];
    }
}

/// <summary>A piece of text, or an element.</summary>
internal readonly record struct FeedNode(string Text, FeedElement? Element);
