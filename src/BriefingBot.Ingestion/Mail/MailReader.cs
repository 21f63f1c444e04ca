using BriefingBot.Ingestion.Sources;

namespace BriefingBot.Ingestion.Mail;

/// <summary>Reads a file that holds one mail (RFC 5322).</summary>
internal sealed class MailReader(IngestionOptions options, ContentReader contents, TimeProvider time) : WholeFileReader(options)
{
    private readonly MailContents _mail = new(options, contents, time);

    protected override IAsyncEnumerable<Finding> FindAsync(byte[] bytes, SourceContent content, CancellationToken cancellation) =>
        _mail.ReadAsync(bytes, content.Where, content, cancellation);
}
