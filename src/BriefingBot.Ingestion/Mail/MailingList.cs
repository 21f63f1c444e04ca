using System.Text.RegularExpressions;
using MimeKit;

namespace BriefingBot.Ingestion.Mail;

/// <summary>The list over which a mail came, as its header tells it (RFC 2369, RFC 2919).</summary>
/// <param name="fields">The header.</param>
internal sealed partial class MailingList(HeaderList fields)
{
    /// <summary>Whether its readers write to it, so that the sender of a mail is its author.</summary>
    public bool IsDiscussion => fields["List-Post"] is { } post && !NoPost().IsMatch(post);

    /// <summary>Whether one sender writes to all its readers.</summary>
    public bool IsNewsletter => !IsDiscussion && (fields.Contains("List-Id") || fields.Contains("List-Unsubscribe") || fields.Contains("List-Post"));

    /// <summary>What the list calls itself, or else its id; empty where it tells neither.</summary>
    public string Name
    {
        get
        {
            var told = fields["List-Id"] ?? "";
            var id = told.LastIndexOf('<');
            var phrase = (id >= 0 ? told[..id] : told).Trim(' ', '\t', '"', '\'');
            return phrase.Length > 0 || id < 0 ? phrase : told[id..].Trim(' ', '\t', '<', '>');
        }
    }

    // "NO" tells that nobody may write to the list, and a comment may follow it (RFC 2369, section 3.4).
    [GeneratedRegex(@"^\s*NO\s*(\(|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NoPost();
}
