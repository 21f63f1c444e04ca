using System.Globalization;
using System.Text;
using BriefingBot.Core.Articles;
using BriefingBot.Core.Loading;

namespace BriefingBot.Ingestion.Articles;

/// <summary>Makes an article of a draft, or tells why it cannot be one; the same for all kinds of sources.</summary>
internal sealed class ArticleCheck(IngestionOptions options)
{
    private const int MaxTitleLength = 1000;

    public ReadOutcome Check(ArticleDraft draft)
    {
        List<string> warnings = [.. draft.Warnings];
        if (Problem(draft) is { } problem)
        {
            return new ReadOutcome.Refused(draft.Where, problem);
        }

        if (!ArticleAddress.TryParse(draft.Url, out var url, out var badUrl))
        {
            return new ReadOutcome.Refused(draft.Where, badUrl);
        }

        var article = new IncomingArticle
        {
            Url = url,
            Text = WithoutNul(draft.Text, "text", warnings),
            Title = Shortened(WithoutNul(draft.Title, "title", warnings).Trim(), warnings),
            Outlet = WithoutNul(draft.Outlet, "outlet", warnings).Trim() is { Length: > 0 } outlet ? outlet : SiteName.Of(url),
            Authors = [.. draft.Authors.Select(name => WithoutNul(name, "authors", warnings).Trim()).Where(name => name.Length > 0)],
            Published = DateOf(draft.Published, "publication date", warnings),
            Updated = DateOf(draft.Updated, "date of change", warnings),
            Language = LanguageTag.Of(draft.Language),
            Dateline = draft.Dateline,
            Credit = WithoutNul(draft.Credit, "credit", warnings).Trim(),
        };
        var warning = string.Join(' ', warnings.Distinct(StringComparer.Ordinal));
        return new ReadOutcome.Read(article, draft.Where, warning.Length > 0 ? warning : null);
    }

    private string? Problem(ArticleDraft draft) =>
        draft.Text.Length > options.MaxArticleCharacters ? string.Create(
            CultureInfo.InvariantCulture,
            $"The text has {draft.Text.Length:N0} characters; the limit is {options.MaxArticleCharacters:N0}. "
            + $"Split the article or raise the setting {nameof(IngestionOptions.MaxArticleCharacters)}.")
        : string.IsNullOrWhiteSpace(draft.Text) ? "The text is blank. Give the words of the article."
        : !draft.Text.EnumerateRunes().Any(Rune.IsLetter) ? "The text has no letter in it. Give the words of the article."
        : null;

    private static string WithoutNul(string value, string field, List<string> warnings)
    {
        if (!value.Contains('\0', StringComparison.Ordinal))
        {
            return value;
        }

        warnings.Add($"NUL characters in the {field} became spaces.");
        return value.Replace('\0', ' ');
    }

    private static string Shortened(string title, List<string> warnings)
    {
        if (title.Length <= MaxTitleLength)
        {
            return title;
        }

        warnings.Add(FormattableString.Invariant($"The title has {title.Length:N0} characters and was cut to {MaxTitleLength:N0}."));
        return title[..(char.IsHighSurrogate(title[MaxTitleLength - 1]) ? MaxTitleLength - 1 : MaxTitleLength)];
    }

    private static PublishedAt? DateOf(string told, string name, List<string> warnings)
    {
        if (PublicationDate.TryParse(told, out var date))
        {
            return date;
        }

        if (!string.IsNullOrWhiteSpace(told))
        {
            warnings.Add($"The {name} '{Quoted.Short(told)}' cannot be read and was left out; "
                + "write it like 2019-12-16 or 2019-12-16T09:30:00+09:00.");
        }

        return null;
    }
}
