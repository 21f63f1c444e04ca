using BriefingBot.Core.Articles;

namespace BriefingBot.Testing;

/// <summary>Makes a stored version out of an article, as a store would give it back.</summary>
public static class AVersion
{
    /// <summary>When versions are loaded unless a test says otherwise.</summary>
    public static DateTimeOffset LoadedAt { get; } = new(2020, 1, 15, 10, 0, 0, TimeSpan.Zero);

    /// <summary>The first version of <paramref name="article"/> in a collection (the default one if none is named).</summary>
    public static ArticleVersion Of(IncomingArticle article, CollectionName? collection = null, long id = 1)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new()
        {
            Id = new(id),
            Header = new()
            {
                Id = new(id),
                Collection = collection ?? CollectionName.Default,
                Url = article.Url,
                Title = article.Title,
                Outlet = article.Outlet,
                Authors = article.Authors,
                Published = article.Published,
                Updated = article.Updated,
                Language = article.Language,
                Dateline = article.Dateline,
                Credit = article.Credit,
                LoadedAt = LoadedAt,
            },
            Text = article.Text,
            Hash = VersionHash.Of(article.Text),
        };
    }
}
