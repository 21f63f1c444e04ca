using AngleSharp.Dom;

namespace BriefingBot.Ingestion.Html;

/// <summary>Guards the walks that call themselves for every level of a page, and those that look at every element more than once.</summary>
internal static class TreeDepth
{
    // Browsers cut at 512 levels.
    private const int MaxDepth = 512;

    // The longest live reports have some ten thousand elements.
    public const int MaxNodes = 60_000;

    /// <summary>Whether the tree can be walked. Takes the same time whatever its shape: no node is looked for among its siblings.</summary>
    public static TreeSize Measure(INode root) => Measure(root, MaxDepth, MaxNodes);

    /// <summary>The same with limits of one's own.</summary>
    public static TreeSize Measure(INode root, int maxDepth, int maxNodes)
    {
        var count = 0;
        Stack<(INode Node, int Depth)> open = new([(root, 0)]);
        while (open.TryPop(out var next))
        {
            if (next.Depth > maxDepth)
            {
                return TreeSize.TooDeep;
            }

            var children = next.Node.ChildNodes;
            count += children.Length;
            if (count > maxNodes)
            {
                return TreeSize.TooLarge;
            }

            for (var i = 0; i < children.Length; i++)
            {
                open.Push((children[i], next.Depth + 1));
            }
        }

        return TreeSize.Fine;
    }
}

/// <summary>Whether a tree can be walked.</summary>
internal enum TreeSize
{
    /// <summary>It can.</summary>
    Fine,

    /// <summary>It has more levels than any page.</summary>
    TooDeep,

    /// <summary>It has more elements and texts than any article.</summary>
    TooLarge,
}
