using BriefingBot.Ingestion.Html;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace BriefingBot.Ingestion.Markdown;

/// <summary>Markdown blocks as plain text: a blank line parts paragraphs, list items and table rows have a line each, code stays.</summary>
internal static class BlockText
{
    private const string ParagraphBreak = "\n\n";
    private const string CellBreak = " | ";

    public static string Of(ContainerBlock blocks) => Join(ParagraphBreak, blocks.Select(Of));

    private static string Of(Block block) => block switch
    {
        ListBlock list => Join("\n", list.OfType<ListItemBlock>().Select(item => Join("\n", item.Select(Of)))),
        Table table => Join("\n", table.OfType<TableRow>().Select(row => Join(CellBreak, row.OfType<TableCell>().Select(Of)))),
        LinkReferenceDefinitionGroup => "",
        ContainerBlock container => Of(container),
        CodeBlock code => code.Lines.ToString(),
        HtmlBlock html => HtmlFragment.TextOf(html.Lines.ToString()),
        LeafBlock leaf => InlineText.Of(leaf.Inline),
        _ => "",
    };

    private static string Join(string separator, IEnumerable<string> parts) =>
        string.Join(separator, parts.Where(part => !string.IsNullOrWhiteSpace(part)));
}
