using System.Text;
using BriefingBot.Ingestion.Html;
using BriefingBot.Testing;

namespace BriefingBot.Ingestion.Tests.Html;

/// <summary>What tests of the extraction share: paragraphs of some length and a short way to extract, at noon on 25 November 2026.</summary>
public abstract class PageTest
{
    private protected const string First =
        "The ferry came back to the eastern pier on Tuesday after three days of repairs, and the crew said that the new pump held.";

    private protected const string Second =
        "Passengers who had waited since the weekend were taken across first; the harbour master counted two hundred of them by noon.";

    private protected const string Third =
        "Freight follows on Thursday, when the larger boat has passed its inspection and the weather is expected to turn.";

    private static readonly ScriptedTime s_time = new();

    private protected static ExtractedPage Extract(string html, string? address = null) => Extract(Encoding.UTF8.GetBytes(html), address);

    private protected static ExtractedPage Extract(byte[] bytes, string? address = null) =>
        PageExtractor.Extract(bytes, address is null ? null : new Uri(address), s_time, TestContext.Current.CancellationToken);

    /// <summary>A page with this in its head and this above the paragraphs of its article.</summary>
    private protected static string Page(string head, string line = "", params string[] paragraphs) =>
        $"<html><head>{head}</head><body><article><h1>Ferry back</h1>{line}{Paragraphs(paragraphs.Length > 0 ? paragraphs : [First, Second])}</article></body></html>";

    private protected static string JsonLd(string properties) =>
        $$"""<script type="application/ld+json">{"@type":"NewsArticle",{{properties}}}</script>""";

    private protected static string Paragraphs(params string[] texts) => string.Concat(texts.Select(text => $"<p>{text}</p>"));
}
