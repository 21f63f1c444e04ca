using System.Text;
using BriefingBot.Ingestion.Html;

namespace BriefingBot.Ingestion.Tests.Html;

/// <summary>What tests of the extraction share: paragraphs of some length and a short way to extract.</summary>
public abstract class PageTest
{
    private protected const string First =
        "The ferry came back to the eastern pier on Tuesday after three days of repairs, and the crew said that the new pump held.";

    private protected const string Second =
        "Passengers who had waited since the weekend were taken across first; the harbour master counted two hundred of them by noon.";

    private protected const string Third =
        "Freight follows on Thursday, when the larger boat has passed its inspection and the weather is expected to turn.";

    private protected static ExtractedPage Extract(string html, string? address = null) => Extract(Encoding.UTF8.GetBytes(html), address);

    private protected static ExtractedPage Extract(byte[] bytes, string? address = null) =>
        PageExtractor.Extract(bytes, address is null ? null : new Uri(address), TestContext.Current.CancellationToken);

    private protected static string Paragraphs(params string[] texts) => string.Concat(texts.Select(text => $"<p>{text}</p>"));
}
