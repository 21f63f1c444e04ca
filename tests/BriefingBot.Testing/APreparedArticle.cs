using BriefingBot.Core.Articles;
using BriefingBot.Core.Loading;
using BriefingBot.Core.Passages;
using BriefingBot.Core.Ports;

namespace BriefingBot.Testing;

/// <summary>Prepares an article for the store by a rule simple enough to count with: a paragraph is a passage, a sentence ends at ". ".</summary>
public static class APreparedArticle
{
    /// <summary>When articles are loaded unless a test says otherwise.</summary>
    public static DateTimeOffset LoadedAt { get; } = new(2020, 1, 15, 10, 0, 0, TimeSpan.Zero);

    /// <summary>The article with its passages, in a collection (the default one if none is named).</summary>
    public static PreparedArticle Of(
        IncomingArticle article, IEmbedder embedder, string? collection = null, DateTimeOffset? loadedAt = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(embedder);
        var passages = Pieces(article.Text, new(0, article.Text.Length), "\n\n").Select(span => Embed(article, embedder, span));
        return new(
            collection is null ? CollectionName.Default : CollectionName.Parse(collection), article, [.. passages], loadedAt ?? LoadedAt);
    }

    private static EmbeddedPassage Embed(IncomingArticle article, IEmbedder embedder, TextSpan span)
    {
        var sentences = Pieces(article.Text, span, ". ");
        var relative = sentences.Select(s => s with { Start = s.Start - span.Start }).ToList();
        return new(new(span, sentences), embedder.EmbedPassage(article.Title, span.Of(article.Text).ToString(), relative));
    }

    private static List<TextSpan> Pieces(string text, TextSpan within, string separator)
    {
        var pieces = new List<TextSpan>();
        for (var start = within.Start; start < within.End;)
        {
            var next = text.IndexOf(separator, start, within.End - start, StringComparison.Ordinal);
            var end = next < 0 ? within.End : next + separator.Length;
            if (!string.IsNullOrWhiteSpace(text[start..end]))
            {
                pieces.Add(TextSpan.FromBounds(start, start + text[start..end].TrimEnd().Length));
            }

            start = end;
        }

        return pieces;
    }
}
