using System.Buffers;
using BriefingBot.Ingestion.Json;

namespace BriefingBot.Ingestion.Mail;

/// <summary>Cuts a mailbox at the lines that part its mails, which stand behind an empty line or at the top (RFC 4155, the form "mboxrd").</summary>
internal sealed class MailCutter : IPieceCutter
{
    private int _mails;
    private long _scanned;
    private long _skipped;
    private bool _isBehindBlank = true;
    private bool _isAtTop = true;
    private bool _isInLine;

    public string? Missing => null;

    public bool TryCut(ref ReadOnlySequence<byte> rest, out JsonPiece piece)
    {
        while (rest.Slice(_scanned).PositionOf((byte)'\n') is { } end)
        {
            var line = rest.Slice(rest.GetPosition(_scanned), end);
            var next = rest.GetPosition(1, end);
            var isFirst = !_isInLine && _isBehindBlank && (_isAtTop ? MailSeparator.IsBegun(line) : MailSeparator.IsWhole(line));
            _isBehindBlank = !_isInLine && (line.Length == 0 || (line.Length == 1 && line.FirstSpan[0] == '\r'));
            _isInLine = false;
            var isBeforeMails = _isAtTop;
            _isAtTop &= _isBehindBlank;
            if (isFirst)
            {
                var mail = rest.Slice(0, _scanned);
                rest = rest.Slice(next);
                _scanned = 0;
                if (!isBeforeMails && TryTake(mail, out piece))
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
        // A line that goes on here cannot be one that parts mails any more, nor an empty one.
        _isInLine = bytes > _scanned;
        _isAtTop = false;
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
}
