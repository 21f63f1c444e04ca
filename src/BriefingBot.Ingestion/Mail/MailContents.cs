using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion.Sources;
using MimeKit;

namespace BriefingBot.Ingestion.Mail;

/// <summary>Reads one mail: its own text, and what is attached to it, each as a file of its own.</summary>
internal sealed class MailContents(IngestionOptions options, ContentReader contents, TimeProvider time)
{
    private const int MaxDepth = 4;
    private const int MaxAttachments = 100;

    private static readonly ParserOptions s_parsing = new() { MaxMimeDepth = 32 };

    private readonly MailArticle _article = new(options, time);

    /// <summary>What the mail holds.</summary>
    /// <param name="bytes">The mail.</param>
    /// <param name="where">The mail, for messages.</param>
    /// <param name="content">The file that it is or stands in.</param>
    /// <param name="cancellation">Stops between two steps.</param>
    public async IAsyncEnumerable<Finding> ReadAsync(
        byte[] bytes, string where, SourceContent content, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (message, address, own) = Parse(bytes, where, content.FileAddress, cancellation);
        if (own is not null)
        {
            yield return new Finding.Outcome(own);
        }

        using var closed = message;
        var mail = new Mail(where, address, content, content.Budget ?? UnpackBudget.OfArchive(options));
        var found = own is null ? 0 : 1;
        List<MimeEntity> attached = message is null ? [] : [.. Attached(message)];
        var read = attached.Take(MaxAttachments);
        foreach (var (part, name) in read.Zip(AttachmentNames.Of(read)))
        {
            await foreach (var finding in ReadAttachmentAsync(part, name, mail, cancellation))
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

        foreach (var note in mail.PassedOver.Notes(where))
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
    private (MimeMessage? Message, string Address, ReadOutcome? Own) Parse(
        byte[] bytes, string where, string fileAddress, CancellationToken cancellation)
    {
        try
        {
            var message = MimeMessage.Load(s_parsing, new MemoryStream(bytes, writable: false), cancellation);
            var address = PartAddress.Of(fileAddress, MailId.Of(message, bytes));
            return (message, address, _article.Read(message, where, address, cancellation));
        }
        catch (Exception failure) when (failure is not (OutOfMemoryException or OperationCanceledException))
        {
            return (null, fileAddress, new ReadOutcome.Refused(where, "The mail is broken and cannot be read. Save its text as .txt and load that."));
        }
    }

    private async IAsyncEnumerable<Finding> ReadAttachmentAsync(
        MimeEntity part, string name, Mail mail, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (mail.File.Depth >= MaxDepth)
        {
            yield return Refused($"{mail.Where}: {EntryName.Shown(name)}", "The attachment is packed in too many others. Save it and load it by itself.");
            yield break;
        }

        if (Decoded(part, mail.Budget, cancellation) is not { } bytes)
        {
            yield return Refused($"{mail.Where}: {EntryName.Shown(name)}", "The attachment cannot be unpacked: it is broken or too large. Save it and load it by itself.");
            yield break;
        }

        var kind = part is MessagePart ? SourceKind.Mail : FileName.KindOf(name);
        await using var inner = mail.File.Inside(name, new MemoryStream(bytes, writable: false), mail.Budget, mail.Where, mail.Address);
        await foreach (var finding in contents.ReadAsync(inner, kind, mail.PassedOver, cancellation))
        {
            yield return finding;
        }
    }

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

    /// <summary>A mail whose attachments are being read.</summary>
    /// <param name="Where">The mail, for messages.</param>
    /// <param name="Address">Where it stands in its file.</param>
    /// <param name="File">The file that it is or stands in.</param>
    /// <param name="Budget">What may be unpacked.</param>
    private sealed record Mail(string Where, string Address, SourceContent File, UnpackBudget Budget)
    {
        public PassedOver PassedOver { get; } = new();
    }
}
