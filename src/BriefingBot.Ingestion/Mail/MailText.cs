using BriefingBot.Ingestion.Html;
using MimeKit;
using MimeKit.Text;

namespace BriefingBot.Ingestion.Mail;

/// <summary>The body of a mail as an article: its page where it is one, else its plain text without what is not the writer's.</summary>
internal static class MailText
{
    // Plain text that says more than this many times what was found on the page holds what the page's reader took for clutter.
    private const int Richer = 2;

    /// <summary>The body; its text is empty where there is none.</summary>
    /// <param name="message">The mail.</param>
    /// <param name="time">Tells the present: what a page dates later is no date.</param>
    /// <param name="cancellation">Stops between two steps.</param>
    public static ExtractedPage Of(MimeMessage message, TimeProvider time, CancellationToken cancellation)
    {
        var plain = Plain(message);
        if (message.HtmlBody is not { Length: > 0 } html)
        {
            return new() { Text = plain };
        }

        byte[] bytes = [.. System.Text.Encoding.UTF8.Preamble, .. System.Text.Encoding.UTF8.GetBytes(html)];
        var page = PageExtractor.Extract(bytes, address: null, time, cancellation);
        var isPage = page.Problem is null && page.Text.Length * Richer >= plain.Length;
        return isPage ? page : new() { Text = plain.Length > 0 ? plain : HtmlFragment.TextOf(html).Trim() };
    }

    private static string Plain(MimeMessage message) => string.Join("\n\n", PlainParts(message.Body)
        .Select(OwnText)
        .Where(text => text.Length > 0));

    /// <summary>The parts that are shown one after the other; of alternatives (RFC 2046, section 5.1.4) one.</summary>
    private static IEnumerable<TextPart> PlainParts(MimeEntity? entity) => entity switch
    {
        TextPart { IsPlain: true, IsAttachment: false } text => [text],
        MultipartAlternative alternative => alternative.SelectMany(PlainParts).Take(1),
        Multipart parts => parts.SelectMany(PlainParts),
        _ => [],
    };

    // The mark of a signature ends in a space, by which it would be put together with the line behind it.
    private static string OwnText(TextPart part)
    {
        var own = MailQuotation.Without(part.Text);
        return (part.IsFlowed ? Unwrapped(part, own) : own).Trim();
    }

    /// <summary>Lines that were broken for sending, put together again (RFC 3676).</summary>
    private static string Unwrapped(TextPart part, string text) => new FlowedToText
    {
        DeleteSpace = part.ContentType.Parameters.TryGetValue("delsp", out string? delSp) && "yes".Equals(delSp, StringComparison.OrdinalIgnoreCase),
    }.Convert(text);
}
