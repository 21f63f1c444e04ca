using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion.Json;
using BriefingBot.Ingestion.Sources;

namespace BriefingBot.Ingestion.Mail;

/// <summary>Reads a mailbox (RFC 4155), one mail in memory at a time; one that is bad does not stop the others.</summary>
internal sealed class MailboxReader(IngestionOptions options, ContentReader contents, TimeProvider time) : IArticleReader
{
    private readonly MailContents _mail = new(options, contents, time);

    public async IAsyncEnumerable<Finding> ReadAsync(SourceContent content, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var cutter = new MailCutter();
        var mails = 0;
        await foreach (var piece in PieceReader.ReadAsync(content.Input, cutter, options.MaxFileBytes, cancellation))
        {
            mails++;
            var where = content.Where + cutter.Label(piece.Number);
            if (piece.SkippedBytes > 0)
            {
                yield return Refused(where, string.Create(
                    CultureInfo.InvariantCulture,
                    $"The mail takes {piece.SkippedBytes:N0} bytes; at most {options.MaxFileBytes:N0} are read. "
                    + $"Raise the setting {nameof(IngestionOptions.MaxFileBytes)}."));
                continue;
            }

            await foreach (var finding in _mail.ReadAsync(MailCutter.Unescaped(piece.Bytes.ToArray()), where, content, cancellation))
            {
                yield return finding;
            }
        }

        if (content.Fault is { } fault)
        {
            yield return Refused(content.Where, $"The mailbox breaks off: {fault.What}. What came before is kept. {fault.Remedy}");
        }
        else if (mails == 0)
        {
            yield return Refused(content.Where, "The mailbox holds no mail.");
        }
    }

    private static Finding.Outcome Refused(string where, string reason) => new(new ReadOutcome.Refused(where, reason));
}
