using AngleSharp.Dom;

namespace BriefingBot.Ingestion.Html;

/// <summary>Guards the walks that call themselves for every level of a page.</summary>
internal static class TreeDepth
{
    // Browsers cut at 512 levels.
    private const int Max = 512;

    public static bool IsTooDeep(INode root)
    {
        var depth = 0;
        var node = root;
        while (true)
        {
            if (node.FirstChild is { } child)
            {
                node = child;
                depth++;
                if (depth > Max)
                {
                    return true;
                }

                continue;
            }

            while (node != root && node.NextSibling is null && node.Parent is { } parent)
            {
                node = parent;
                depth--;
            }

            if (node == root || node.NextSibling is not { } next)
            {
                return false;
            }

            node = next;
        }
    }
}
