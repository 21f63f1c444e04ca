using System.Security.Cryptography;
using MimeKit;

namespace BriefingBot.Ingestion.Mail;

/// <summary>What tells a mail from all others.</summary>
internal static class MailId
{
    private const int HashCharacters = 16;

    /// <summary>Its Message-ID (RFC 5322, section 3.6.4), or a hash of the mail where it has none.</summary>
    /// <param name="message">The mail.</param>
    /// <param name="bytes">The mail as it was sent.</param>
    public static string Of(MimeMessage message, ReadOnlySpan<byte> bytes) =>
        message.MessageId is { Length: > 0 } id ? id : Convert.ToHexStringLower(SHA256.HashData(bytes))[..HashCharacters];
}
