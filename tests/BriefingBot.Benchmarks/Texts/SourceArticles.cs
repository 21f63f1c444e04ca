using BriefingBot.Core.Articles;
using BriefingBot.Core.Loading;
using BriefingBot.Evaluation.Reading;
using BriefingBot.Ingestion;

namespace BriefingBot.Benchmarks.Texts;

/// <summary>The first articles of a source, on which the product is measured.</summary>
/// <param name="path">A file or a folder.</param>
/// <param name="limit">The most articles.</param>
internal sealed class SourceArticles(string path, int limit)
{
    /// <summary>Reads them as the product does.</summary>
    public IAsyncEnumerable<ReadOutcome> ReadAsync(SourceReader reader) => reader.ReadAsync(path, CancellationToken.None).Take(limit);

    /// <summary>Reads them into memory.</summary>
    /// <exception cref="InputException">There is none.</exception>
    public async Task<IReadOnlyList<IncomingArticle>> ListAsync(CancellationToken cancellation)
    {
        var articles = await ReadAsync(new(new())).OfType<ReadOutcome.Read>().Select(read => read.Article).ToListAsync(cancellation);
        return articles.Count > 0 ? articles : throw new InputException($"{path} holds no article.");
    }
}
