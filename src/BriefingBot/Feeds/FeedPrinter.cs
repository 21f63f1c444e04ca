using BriefingBot.Ingestion.Feeds;
using BriefingBot.Output;
using Spectre.Console;

namespace BriefingBot.Feeds;

/// <summary>Prints a feed for people.</summary>
internal static class FeedPrinter
{
    private const int Indent = 2;

    /// <summary>Prints title and address of the feed, and of every item title, source line and address.</summary>
    public static void Print(IAnsiConsole console, Feed feed)
    {
        console.WriteRuns(0, new TextRun(feed.Title.IsEmpty ? "A feed without a title" : feed.Title.Line, TextLook.Strong));
        if (feed.Link is { } link)
        {
            console.WriteUnwrapped(0, link.OriginalString);
        }

        console.WriteRuns(0, new TextRun($"{CountWords.Of(feed.Items.Count, "item")}.", TextLook.Faint));

        foreach (var item in feed.Items)
        {
            console.WriteLine();
            Print(console, item);
        }
    }

    private static void Print(IAnsiConsole console, FeedItem item)
    {
        console.WriteRuns(Indent, new TextRun(item.Title.IsEmpty ? "(no title)" : item.Title.Line, TextLook.Strong));
        string?[] parts =
        [
            item.Dated?.ToIso() ?? "no date",
            string.Join(", ", item.Authors.Select(author => author.Name).Where(name => name.Length > 0)),
            item.IsWhole ? "whole text" : item.Text.Length > 0 ? "teaser" : "no text",
        ];
        console.WriteRuns(Indent, new TextRun(string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part))), TextLook.Faint));
        if (item.Link is { } link)
        {
            console.WriteUnwrapped(Indent, link.OriginalString);
        }
    }
}
