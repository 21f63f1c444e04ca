using BriefingBot.Core.Articles;
using BriefingBot.Core.Passages;
using BriefingBot.Core.Ports;

namespace BriefingBot.Core.Loading;

/// <summary>A passage of an article that waits to be embedded.</summary>
internal readonly record struct PassageToEmbed(ArticleToEmbed Article, int Ordinal);

/// <summary>An article whose passages are embedded one by one, on any thread and in any order.</summary>
internal sealed class ArticleToEmbed(
    CollectionName collection, ReadOutcome.Read read, IReadOnlyList<Passage> passages, DateTimeOffset loadedAt)
{
    private readonly EmbeddedPassage[] _embedded = new EmbeddedPassage[passages.Count];
    private int _waiting = passages.Count;

    /// <summary>The passages in order.</summary>
    public IEnumerable<PassageToEmbed> Passages => Enumerable.Range(0, passages.Count).Select(ordinal => new PassageToEmbed(this, ordinal));

    /// <summary>Embeds one passage.</summary>
    /// <returns>The whole article if this was the last of its passages, else null.</returns>
    public PreparedArticle? Embed(int ordinal, IEmbedder embedder)
    {
        var article = read.Article;
        var passage = passages[ordinal];
        var sentences = passage.Sentences.Select(sentence => sentence with { Start = sentence.Start - passage.Span.Start });
        var embedding = embedder.EmbedPassage(article.Title, passage.Span.Of(article.Text).ToString(), [.. sentences]);
        _embedded[ordinal] = new(passage, embedding);
        return Interlocked.Decrement(ref _waiting) == 0 ? Prepared() : null;
    }

    private PreparedArticle Prepared() =>
        new(collection, read.Article, _embedded, loadedAt) { Where = read.Where, IsWantedBack = read.IsWantedBack };
}
