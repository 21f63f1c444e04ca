using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion.Sources;
using MimeKit;

namespace BriefingBot.Ingestion.Mail;

/// <summary>Reads one mail: its own text, and what is attached to it, each as a file of its own.</summary>
internal sealed class MailContents(IngestionOptions options, ContentReader contents)
{
    private const int MaxDepth = 4;
    private const int MaxAttachments = 100;

    private static readonly ParserOptions s_parsing = new() { MaxMimeDepth = 32 };

    private readonly MailArticle _article = new(options);

    /// <summary>What the mail holds.</summary>
    /// <param name="bytes">The mail.</param>
    /// <param name="where">The mail, for messages.</param>
    /// <param name="content">The file that it is or stands in.</param>
    /// <param name="cancellation">Stops between two steps.</param>
    public async IAsyncEnumerable<Finding> ReadAsync(
        byte[] bytes, string where, SourceContent content, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (message, own) = Parse(bytes, where, content.FileAddress, cancellation);
        if (own is not null)
        {
            yield return new Finding.Outcome(own);
        }

        using var closed = message;
        var budget = content.Budget ?? new(options.MaxArchiveBytes);
        var passedOver = new PassedOver();
        var found = own is null ? 0 : 1;
        List<MimeEntity> attached = message is null ? [] : [.. Attached(message)];
        foreach (var (number, part) in attached.Take(MaxAttachments).Index())
        {
            await foreach (var finding in ReadAttachmentAsync(part, number, where, content, budget, passedOver, cancellation))
            {
                found++;
                yield return finding;
            }
        }

        if (found == 0)
        {
            yield return Refused(where, "The mail has no text, and nothing attached that is read here. Look at it in a mail program.");
            yield break;
        }

        if (attached.Count > MaxAttachments)
        {
            yield return Refused(where, string.Create(
                CultureInfo.InvariantCulture,
                $"The mail has {attached.Count:N0} attachments; those behind the first {MaxAttachments} were left out. Save and load them."));
        }

        foreach (var note in passedOver.Notes(where))
        {
            yield return note;
        }
    }

    private static Finding.Outcome Refused(string where, string reason) => new(new ReadOutcome.Refused(where, reason));

    /// <summary>Attached files and mails; pictures, signatures and the parts that are the mail's text are none.</summary>
    private static IEnumerable<MimeEntity> Attached(MimeMessage message) => message.BodyParts
        .Where(part => part is MessagePart || part.IsAttachment || part.ContentType.IsMimeType("application", "*"))
        .Where(part => part.ContentType.MediaType is not ("image" or "audio" or "video"))
        .Where(part => !part.ContentType.MediaSubtype.EndsWith("signature", StringComparison.OrdinalIgnoreCase));

    [SuppressMessage("Design", "CA1031", Justification = "The library says nowhere what it throws at broken mails, encodings and dates; none of that may end a load.")]
    private (MimeMessage? Message, ReadOutcome? Own) Parse(byte[] bytes, string where, string address, CancellationToken cancellation)
    {
        try
        {
            var message = MimeMessage.Load(s_parsing, new MemoryStream(bytes, writable: false), cancellation);
            return (message, _article.Read(message, bytes, where, address, cancellation));
        }
        catch (Exception failure) when (failure is not (OutOfMemoryException or OperationCanceledException))
        {
            return (null, new ReadOutcome.Refused(where, "The mail is broken and cannot be read. Save its text as .txt and load that."));
        }
    }

    private async IAsyncEnumerable<Finding> ReadAttachmentAsync(
        MimeEntity part,
        int number,
        string where,
        SourceContent content,
        UnpackBudget budget,
        PassedOver passedOver,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        var name = NameOf(part, number);
        if (content.Depth >= MaxDepth)
        {
            yield return Refused($"{where}: {name}", "The attachment is packed in too many others. Save it and load it by itself.");
            yield break;
        }

        if (Decoded(part, budget, cancellation) is not { } bytes)
        {
            yield return Refused($"{where}: {name}", "The attachment cannot be unpacked: it is broken or too large. Save it and load it by itself.");
            yield break;
        }

        var kind = part is MessagePart ? SourceKind.Mail : FileName.KindOf(name);
        await using var inner = content.Inside(name, new MemoryStream(bytes, writable: false), budget);
        await foreach (var finding in contents.ReadAsync(inner, kind, passedOver, cancellation))
        {
            yield return finding;
        }
    }

    private static string NameOf(MimeEntity part, int number) =>
        part.ContentDisposition?.FileName ?? part.ContentType.Name ?? FormattableString.Invariant($"attachment {number + 1}");

    [SuppressMessage("Design", "CA1031", Justification = "The library says nowhere what it throws at broken encodings; none of that may end a load.")]
    private static byte[]? Decoded(MimeEntity part, UnpackBudget budget, CancellationToken cancellation)
    {
        try
        {
            using var decoded = new MemoryStream();
            if (part is MessagePart { Message: { } message })
            {
                message.WriteTo(decoded, cancellation);
            }
            else
            {
                (part as MimePart)?.Content?.DecodeTo(decoded, cancellation);
            }

            budget.Take(decoded.Length);
            return decoded.ToArray();
        }
        catch (Exception failure) when (failure is not (OutOfMemoryException or OperationCanceledException))
        {
            return null;
        }
    }
}
