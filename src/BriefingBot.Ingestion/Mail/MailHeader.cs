using System.Text.RegularExpressions;
using BriefingBot.Core.Articles;
using MimeKit;

namespace BriefingBot.Ingestion.Mail;

/// <summary>What the header of a mail tells of its article.</summary>
/// <param name="message">The mail.</param>
internal sealed partial class MailHeader(MimeMessage message)
{
    private readonly MailingList _list = new(message.Headers);

    private readonly string _sender = (message.From.Mailboxes.FirstOrDefault() ?? message.Sender)?.Name?.Trim(' ', '"', '\'') ?? "";

    /// <summary>The subject without what replies and forwarding put before it.</summary>
    public string Title => Prefix().Replace(message.Subject?.Trim() ?? "", "");

    /// <summary>Who publishes the newsletter, or the list on which the letter was written; empty for a letter to somebody.</summary>
    public string Outlet => _list.IsDiscussion ? _list.Name : _list.IsNewsletter ? _sender : "";

    /// <summary>Who wrote the letter; none for a newsletter, whose sender is no author.</summary>
    public IReadOnlyList<string> Authors => _list.IsNewsletter || _sender.Length == 0 ? [] : [_sender];

    /// <summary>When it was sent, or null.</summary>
    public PublishedAt? Published =>
        message.Headers.Contains(HeaderId.Date) && message.Date > DateTimeOffset.UnixEpoch ? PublishedAt.At(message.Date) : null;

    /// <summary>
    /// The page where the mail is archived (RFC 5064), or an empty string. The field List-Archive does not do: it names the list's page,
    /// which is the same for all its mails.
    /// </summary>
    public string ArchivedAt => message.Headers["Archived-At"]?.Trim().Trim('<', '>') is { } address
        && Uri.TryCreate(address, UriKind.Absolute, out var page) && (page.Scheme == Uri.UriSchemeHttp || page.Scheme == Uri.UriSchemeHttps)
            ? address
            : "";

    [GeneratedRegex(@"^((re|fwd?|aw|wg|tr|rv)\s*:\s*)+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Prefix();
}
