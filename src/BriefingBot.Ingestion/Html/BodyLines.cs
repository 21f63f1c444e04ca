namespace BriefingBot.Ingestion.Html;

/// <summary>Leaves of a body's blocks those that are its text.</summary>
internal static class BodyLines
{
    private const int Short = 80;
    private const int Prose = 140;

    public static List<TextBlock> Of(IReadOnlyList<TextBlock> blocks, string title)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var kept = blocks.Where(block => !IsClutter(block, title) && (block.Text.Length < Short || seen.Add(block.Text))).ToList();
        CutComments(kept);
        CutRelated(kept);
        CutLinkLists(kept);
        CutAbout(kept);
        TrimHead(kept, title);
        TrimTail(kept);
        return kept;
    }

    private static bool IsClutter(TextBlock block, string title) =>
        LineKinds.IsControl(block.Text)
        || LineKinds.IsPromotion(block.Text)
        || LineKinds.IsCredit(block.Text)
        || LineKinds.IsCopyright(block.Text)
        || (block.Element.LocalName == "h1")
        || (block.IsInnerLink && !block.IsListItem)
        || !block.Text.Any(c => char.IsLetterOrDigit(c) || c == '_')
        || (block.IsHeading && Same(block.Text, title));

    private static void CutComments(List<TextBlock> blocks)
    {
        var at = blocks.FindIndex(block => LineKinds.IsCommentHeading(block.Text));
        if (at > 0)
        {
            blocks.RemoveRange(at, blocks.Count - at);
        }
    }

    /// <summary>A heading of other articles takes what follows it with it: links and short lines.</summary>
    private static void CutRelated(List<TextBlock> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (!LineKinds.IsRelatedHeading(blocks[i].Text))
            {
                continue;
            }

            var end = i + 1;
            while (end < blocks.Count && (blocks[end].IsLink || (blocks[end].IsListItem && blocks[end].LinkLength > 0) || (blocks[end].Text.Length < Prose && 2 * blocks[end].LinkLength >= blocks[end].Text.Length)))
            {
                end++;
            }

            blocks.RemoveRange(i, end - i);
            i--;
        }
    }

    /// <summary>Two or more lines in a row that are only links are a list of other pages.</summary>
    private static void CutLinkLists(List<TextBlock> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var end = i;
            while (end < blocks.Count && blocks[end].IsInnerLink)
            {
                end++;
            }

            if (end - i >= 2 || (end > i && end == blocks.Count))
            {
                blocks.RemoveRange(i, end - i);
                i--;
            }
        }
    }

    private static void CutAbout(List<TextBlock> blocks)
    {
        var at = blocks.FindLastIndex(block => LineKinds.IsAboutHeading(block.Text));
        if (at > 0 && 2 * blocks.Skip(at).Sum(block => block.Text.Length) < blocks.Sum(block => block.Text.Length))
        {
            blocks.RemoveRange(at, blocks.Count - at);
        }
    }

    private static void TrimHead(List<TextBlock> blocks, string title)
    {
        var first = blocks.FindIndex(block => block.Text.Length >= Short && !block.IsHeading);
        for (var i = Math.Min(first, 12) - 1; i >= 0; i--)
        {
            var text = blocks[i].Text;
            if (Same(text, title) || DatedLine.IsDate(text) || DatedLine.IsByline(text) || blocks[i].IsLink)
            {
                blocks.RemoveAt(i);
            }
        }
    }

    private static void TrimTail(List<TextBlock> blocks)
    {
        while (blocks.Count > 1 && blocks[^1] is var last
            && (last.IsHeading || last.IsLink || DatedLine.IsDate(last.Text)
                || (last.Text.Length < Short && 2 * last.LinkLength >= last.Text.Length)))
        {
            blocks.RemoveAt(blocks.Count - 1);
        }
    }

    private static bool Same(string text, string title) =>
        title.Length > 0 && string.Equals(text.Trim(), title.Trim(), StringComparison.OrdinalIgnoreCase);
}
