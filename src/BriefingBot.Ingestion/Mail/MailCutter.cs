using System.Buffers;
using BriefingBot.Ingestion.Json;

namespace BriefingBot.Ingestion.Mail;

/// <summary>Cuts a mailbox at the lines that begin with "From " behind an empty line or at the top (RFC 4155, the form "mboxrd").</summary>
internal sealed class MailCutter : IPieceCutter
{
    private int _mails;
    private long _scanned;
    private long _skipped;
    private bool _isBehindBlank = true;

    public string? Missing => null;

    public bool TryCut(ref ReadOnlySequence<byte> rest, out JsonPiece piece)
    {
        while (rest.Slice(_scanned).PositionOf((byte)'\n') is { } end)
        {
            var line = rest.Slice(rest.GetPosition(_scanned), end);
            var next = rest.GetPosition(1, end);
            var isFirst = _isBehindBlank && IsSeparator(line);
            _isBehindBlank = line.Length == 0 || (line.Length == 1 && line.FirstSpan[0] == '\r');
            if (isFirst)
            {
                var mail = rest.Slice(0, _scanned);
                rest = rest.Slice(next);
                if (TryTake(mail, out piece))
                {
                    return true;
                }

                continue;
            }

            _scanned = rest.Slice(0, next).Length;
        }

        piece = default;
        return false;
    }

    public bool TryFinish(ReadOnlySequence<byte> rest, out JsonPiece piece) => TryTake(rest, out piece);

    public void Skip(long bytes)
    {
        // The line that goes on here cannot be one that parts mails any more.
        _isBehindBlank = false;
        _skipped += bytes;
        _scanned = 0;
    }

    public string Label(int number) => FormattableString.Invariant($", mail {number}");

    /// <summary>A mail as it was before the mailbox quoted lines of it that begin with "From ".</summary>
    public static byte[] Unescaped(byte[] mail)
    {
        var kept = new List<byte>(mail.Length);
        var atStart = true;
        for (var i = 0; i < mail.Length; i++)
        {
            var isQuoted = atStart && mail[i] == '>' && mail.AsSpan(i).TrimStart((byte)'>').StartsWith("From "u8);
            atStart = mail[i] == '\n';
            if (!isQuoted)
            {
                kept.Add(mail[i]);
            }
        }

        return [.. kept];
    }

    private bool TryTake(ReadOnlySequence<byte> mail, out JsonPiece piece)
    {
        var isMail = mail.Length > 0 || _skipped > 0;
        piece = isMail ? new(++_mails, mail, _skipped == 0 ? 0 : _skipped + mail.Length) : default;
        _scanned = 0;
        _skipped = 0;
        return isMail;
    }

    private static bool IsSeparator(ReadOnlySequence<byte> line)
    {
        var begin = line.Slice(0, Math.Min(line.Length, 5));
        Span<byte> bytes = stackalloc byte[5];
        begin.CopyTo(bytes);
        return begin.Length == 5 && bytes.SequenceEqual("From "u8);
    }
}
