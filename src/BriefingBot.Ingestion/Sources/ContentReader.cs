using System.Runtime.CompilerServices;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion.Archives;
using BriefingBot.Ingestion.Html;
using BriefingBot.Ingestion.Json;
using BriefingBot.Ingestion.Links;
using BriefingBot.Ingestion.Mail;
using BriefingBot.Ingestion.Markdown;
using BriefingBot.Ingestion.Pdf;
using BriefingBot.Ingestion.PlainText;

namespace BriefingBot.Ingestion.Sources;

/// <summary>Hands a content to the reader for its kind; archives and mails hand what is in them back to it.</summary>
internal sealed class ContentReader
{
    private readonly Dictionary<SourceKind, IArticleReader> _readers;

    public ContentReader(IngestionOptions options, TimeProvider time) => _readers = new()
    {
        [SourceKind.JsonLines] = new JsonArticleReader(options, static () => new LineCutter()),
        [SourceKind.Json] = new JsonArticleReader(options, static () => new ValueCutter()),
        [SourceKind.PlainText] = new PlainTextReader(options),
        [SourceKind.Markdown] = new MarkdownReader(options),
        [SourceKind.Html] = new HtmlReader(options, time),
        [SourceKind.Pdf] = new PdfReader(options, time),
        [SourceKind.Mail] = new MailReader(options, this, time),
        [SourceKind.Mailbox] = new MailboxReader(options, this, time),
        [SourceKind.Feed] = new FeedSourceReader(options),
        [SourceKind.Sitemap] = new LinkListReader(options, time),
        [SourceKind.Opml] = new LinkListReader(options, time),
        [SourceKind.Zip] = new ZipReader(options, this),
        [SourceKind.Tar] = new TarReader(options, this),
    };

    /// <summary>What a content holds.</summary>
    /// <param name="content">The content, from its first byte.</param>
    /// <param name="named">The kind that its name tells, which counts where the content leaves it open.</param>
    /// <param name="passedOver">Takes the content where nothing tells its kind; null where it is refused then.</param>
    /// <param name="cancellation">Stops between two reads.</param>
    public async IAsyncEnumerable<Finding> ReadAsync(
        SourceContent content, SourceKind named, PassedOver? passedOver, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var prefix = await content.OpenAsync(cancellation);
        if (prefix.Length == 0 && content.Fault is { } fault)
        {
            yield return Refused(content, $"Nothing could be read: {fault.What}. {fault.Remedy}");
            yield break;
        }

        var detected = KindDetector.Detect(prefix, named);
        if (detected.Problem is { } problem)
        {
            if (named == SourceKind.Unknown && passedOver is not null)
            {
                passedOver.Add(content.Name);
                yield break;
            }

            yield return Refused(content, problem);
            yield break;
        }

        await foreach (var finding in _readers[detected.Kind].ReadAsync(content, cancellation))
        {
            yield return finding;
        }

        if (content.IsNamedByPerson && named != SourceKind.Unknown && !NameCheck.Fits(detected.Kind, named))
        {
            yield return new Finding.Outcome(new ReadOutcome.Noted(content.Where, $"{NameCheck.Lie(named, detected.Kind)} It was read as that."));
        }
    }

    private static Finding.Outcome Refused(SourceContent content, string reason) => new(new ReadOutcome.Refused(content.Where, reason));
}
