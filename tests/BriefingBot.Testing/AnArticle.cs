using System.Globalization;
using BriefingBot.Core.Articles;

namespace BriefingBot.Testing;

/// <summary>Builds an incoming article: <c>AnArticle.At("https://a.example/1").Titled("…").Saying("…")</c>.</summary>
public sealed record AnArticle
{
    private readonly IncomingArticle _article;

    private AnArticle(IncomingArticle article) => _article = article;

    /// <summary>An article with a short text, from an outlet named after the host, without title, authors or date.</summary>
    public static AnArticle At(string url)
    {
        var address = new Uri(url, UriKind.RelativeOrAbsolute);
        return new(new IncomingArticle
        {
            Url = address,
            Text = "The council met on Monday.",
            Outlet = address.IsAbsoluteUri ? address.Host : "",
        });
    }

    /// <summary>With this body.</summary>
    public AnArticle Saying(string text) => new(_article with { Text = text });

    /// <summary>With this headline.</summary>
    public AnArticle Titled(string title) => new(_article with { Title = title });

    /// <summary>From this publisher.</summary>
    public AnArticle From(string outlet) => new(_article with { Outlet = outlet });

    /// <summary>By these authors.</summary>
    public AnArticle By(params string[] authors) => new(_article with { Authors = authors });

    /// <summary>Published on a day ("2019-12-16") or at an instant with its offset ("2019-12-16T09:30:00+09:00").</summary>
    public AnArticle PublishedOn(string published) => PublishedAt.TryParse(published, out var parsed)
        ? new(_article with { Published = parsed })
        : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"'{published}' is no date."), nameof(published));

    /// <summary>Changed last on a day or at an instant.</summary>
    public AnArticle UpdatedOn(string updated) => PublishedAt.TryParse(updated, out var parsed)
        ? new(_article with { Updated = parsed })
        : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"'{updated}' is no date."), nameof(updated));

    /// <summary>Read where its publisher has it, not handed in by an admin.</summary>
    public AnArticle FromItsPublisher() => new(_article with { Origin = ArticleOrigin.Published });

    /// <summary>With language, dateline and agency.</summary>
    public AnArticle Reported(string language, Dateline dateline, string credit) =>
        new(_article with { Language = language, Dateline = dateline, Credit = credit });

    /// <summary>The article.</summary>
    public IncomingArticle Build() => _article;

    /// <summary>The article.</summary>
    public static implicit operator IncomingArticle(AnArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article._article;
    }
}
