using System.Globalization;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion.Feeds.Markup;
using BriefingBot.Ingestion.Sources;

namespace BriefingBot.Ingestion.Links;

/// <summary>Reads sitemaps and OPML: lists of addresses without a text of their own.</summary>
internal sealed class LinkListReader(IngestionOptions options, TimeProvider time) : WholeFileReader(options)
{
    /// <summary>The most addresses of one list; sitemaps may have half of that.</summary>
    public const int MaxLinks = 100_000;

    protected override IAsyncEnumerable<Finding> FindAsync(byte[] bytes, SourceContent content, CancellationToken cancellation) =>
        AsyncEnumerable.Repeat(Read(bytes, content, cancellation), 1);

    private Finding Read(byte[] bytes, SourceContent content, CancellationToken cancellation)
    {
        var address = new Uri(content.FileAddress);
        var document = LenientXml.Read(FeedDecoding.Decode(bytes, ""), address.IsFile ? null : address, out var isCutOff);
        cancellation.ThrowIfCancellationRequested();
        return document.Children.FirstOrDefault(element => Sitemap.IsRoot(element.Name) || Opml.IsRoot(element.Name)) is not { } root
                ? Refusal(content.Where, "The file is neither a sitemap nor OPML.")
            : Sitemap.IsRoot(root.Name) ? Found(Sitemap.Read(root, time.GetUtcNow()), content.Where, isCutOff)
            : Found((LinkTarget.Feeds, Opml.Read(root)), content.Where, isCutOff);
    }

    private static Finding Found((LinkTarget Target, IEnumerable<Link?> Links) list, string where, bool isCutOff)
    {
        List<Link?> entries = [.. list.Links.Take(MaxLinks + 1)];
        List<Link> links = [.. entries.Take(MaxLinks).OfType<Link>().DistinctBy(link => link.Address.AbsoluteUri, StringComparer.Ordinal)];
        if (links.Count == 0)
        {
            return Refusal(where, $"The list names no address of {Words(list.Target)}.");
        }

        string?[] warnings =
        [
            isCutOff ? "The list breaks off before its end; what stands before was read." : null,
            entries.Count > MaxLinks ? string.Create(CultureInfo.InvariantCulture, $"Only the first {MaxLinks:N0} addresses were taken.") : null,
            entries.Count(link => link is null) is > 0 and var bad
                ? string.Create(CultureInfo.InvariantCulture, $"{bad:N0} of its addresses are none of the web and were left out.")
                : null,
        ];
        var warning = string.Join(' ', warnings.OfType<string>());
        return new Finding.Links(new(list.Target, links, where, warning.Length > 0 ? warning : null));
    }

    private static Finding.Outcome Refusal(string where, string reason) =>
        new(new ReadOutcome.Refused(where, $"{reason} Look at it in an editor, or get it again."));

    private static string Words(LinkTarget target) => target switch
    {
        LinkTarget.Sitemaps => "a sitemap",
        LinkTarget.Feeds => "a feed",
        _ => "a page",
    };
}
