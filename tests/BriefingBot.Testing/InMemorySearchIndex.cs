using BriefingBot.Core.Articles;
using BriefingBot.Core.Loading;
using BriefingBot.Core.Ports;

namespace BriefingBot.Testing;

/// <summary>An index over what an <see cref="InMemoryArticleStore"/> holds: every article in scope is a candidate. Terms are lower-case words.</summary>
public sealed class InMemorySearchIndex(InMemoryArticleStore store) : ISearchIndex
{
    private static readonly HashSet<string> s_functionWords = new(StringComparer.Ordinal)
    {
        "a", "an", "the", "is", "are", "was", "were", "be", "it", "in", "on", "at", "of", "to", "and", "or", "what", "who", "when", "where",
        "why", "how", "did", "do", "does", "that", "this", "for", "with", "by",
    };

    /// <inheritdoc/>
    public IReadOnlyList<string> Analyze(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new string([.. text.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. words.Where(word => !s_functionWords.Contains(word))];
    }

    /// <inheritdoc/>
    public double InverseDocumentFrequency(string term)
    {
        var all = Current().ToList();
        var with = all.Count(article => Analyze(article.Article.Text).Contains(term, StringComparer.Ordinal));
        return Core.Ports.InverseDocumentFrequency.Of(all.Count, with);
    }

    /// <inheritdoc/>
    public SearchResult Search(SearchRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        cancellation.ThrowIfCancellationRequested();
        var passage = 0L;
        var candidates = new List<ArticleCandidate>();
        var ids = new Dictionary<(CollectionName, string), long>();
        var latest = Current().ToHashSet();
        foreach (var saved in store.Saved)
        {
            var key = (saved.Collection, saved.Article.Url.OriginalString);
            var id = ids.TryGetValue(key, out var known) ? known : ids[key] = ids.Count + 1;
            var passages = saved.Passages.Select(p => new PassageCandidate(
                new(++passage), request.Vector.Value.Cosine(p.Embedding.Whole), Lexical(request, p.Passage.Span.Of(saved.Article.Text).ToString()))).ToList();
            var day = saved.Article.Published?.UtcDate ?? DateOnly.FromDateTime(saved.LoadedAt.UtcDateTime);
            if (latest.Contains(saved) && IsIn(request, saved) && day <= request.Until && day >= (request.From ?? DateOnly.MinValue))
            {
                candidates.Add(new(new(id), day, Lexical(request, saved.Article.Title + " " + saved.Article.Text), passages)
                {
                    Nearest = saved.Passages.Count == 0 ? null : saved.Passages.Select(p => p.Embedding.Whole).MaxBy(v => request.Vector.Value.Cosine(v)),
                });
            }
        }

        return new(candidates, candidates.Count);
    }

    private static bool IsIn(SearchRequest request, PreparedArticle saved) =>
        request.AlsoIn.Prepend(request.Collection).Contains(saved.Collection)
        && (request.Outlet is null || string.Equals(saved.Article.Outlet, request.Outlet, StringComparison.OrdinalIgnoreCase));

    private IEnumerable<PreparedArticle> Current() =>
        store.Saved.GroupBy(a => (a.Collection, a.Article.Url.OriginalString)).Select(versions => versions.Last());

    private float Lexical(SearchRequest request, string text)
    {
        var terms = Analyze(text).ToHashSet(StringComparer.Ordinal);
        return (float)request.Terms.Where(terms.Contains).Sum(InverseDocumentFrequency);
    }
}
