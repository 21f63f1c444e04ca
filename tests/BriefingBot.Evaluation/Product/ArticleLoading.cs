using BriefingBot.Core.Articles;
using BriefingBot.Core.Loading;
using BriefingBot.Evaluation.Reading;
using BriefingBot.Ingestion;

namespace BriefingBot.Evaluation.Product;

/// <summary>Brings the articles that are asked into the store.</summary>
internal static class ArticleLoading
{
    /// <summary>Loads a source with the product's reader and loader; what the store has already is passed over.</summary>
    /// <param name="services">The product.</param>
    /// <param name="source">A file or a folder.</param>
    /// <param name="notes">Told how far the load is and what it came to.</param>
    /// <param name="cancellation">Stops between two articles.</param>
    /// <exception cref="InputException">The source holds no article.</exception>
    public static async Task<LoadReport> LoadAsync(
        ProductServices services, string source, TextWriter notes, CancellationToken cancellation)
    {
        var articles = services.Get<SourceReader>().ReadAsync(source, cancellation);
        var report = await services.Get<IArticleLoader>().LoadAsync(CollectionName.Default, articles, new LoadNotes(notes), cancellation);
        if (report.Read == 0)
        {
            throw new InputException($"{source} holds no article. {(report.Refused is [var first, ..] ? first.Reason : "")}");
        }

        await notes.WriteLineAsync(
            $"loaded {report.Added + report.Copies + report.Updated} articles ({report.Passages} passages) in {report.Elapsed.TotalSeconds:F1} s, "
            + $"{report.Unchanged} were there, {report.RefusedCount} refused");
        return report;
    }

    /// <summary>A line every so many articles, so that a log of a long load stays short.</summary>
    private sealed class LoadNotes(TextWriter notes) : IProgress<LoadProgress>
    {
        private const int Every = 1000;

        public void Report(LoadProgress value)
        {
            if (value.Articles % Every == 0)
            {
                notes.WriteLine($"{value.Articles} articles, {value.Passages} passages, {value.Elapsed.TotalSeconds:F0} s");
            }
        }
    }
}
