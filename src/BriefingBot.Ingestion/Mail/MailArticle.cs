using BriefingBot.Core.Loading;
using BriefingBot.Ingestion.Articles;
using BriefingBot.Ingestion.Html;
using MimeKit;

namespace BriefingBot.Ingestion.Mail;

/// <summary>The article that a mail itself is.</summary>
internal sealed class MailArticle(IngestionOptions options, TimeProvider time)
{
    private readonly ArticleCheck _check = new(options);

    /// <summary>The article, or null where the mail has no text of its own.</summary>
    /// <param name="message">The mail.</param>
    /// <param name="where">The mail, for messages.</param>
    /// <param name="address">Where it stands in its file, for a mail that names no page.</param>
    /// <param name="cancellation">Stops between two steps.</param>
    public ReadOutcome? Read(MimeMessage message, string where, string address, CancellationToken cancellation)
    {
        var body = MailText.Of(message, time, cancellation);
        if (body.Text.Length == 0)
        {
            return null;
        }

        var header = new MailHeader(message);
        var possible = new PossibleDate(time.GetUtcNow());
        return _check.Check(new()
        {
            Where = where,
            // A newsletter may name its site's front page, which all that it sends have in common.
            Url = header.ArchivedAt.Length > 0 ? header.ArchivedAt : ArticleAddress.IsOfPage(body.Url) ? body.Url : address,
            Text = body.Text,
            Title = header.Title.Length > 0 ? header.Title : body.Title,
            Outlet = header.Outlet,
            Authors = body.Authors.Count > 0 ? body.Authors : header.Authors,
            Published = header.Published is { } sent && possible.Allows(sent) ? sent.ToString() : "",
            Language = body.Language.Length > 0 ? body.Language : message.Headers["Content-Language"] ?? "",
            Dateline = body.Dateline,
            Credit = body.Credit,
            Warnings = body.Warning is { } warning ? [warning] : [],
        });
    }
}
