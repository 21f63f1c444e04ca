using System.Text;
using BriefingBot.Core.Articles;
using BriefingBot.Core.Passages;

namespace BriefingBot.Benchmarks.Texts;

/// <summary>Splitting of texts into sentences and passages.</summary>
internal sealed class SplittingBenchmark(TimeProvider time, SourceArticles source) : IBenchmark
{
    public string Name => "splitting";

    public async Task<IReadOnlyList<BenchmarkRow>> RunAsync(CancellationToken cancellation)
    {
        var texts = (await source.ListAsync(cancellation)).Select(article => article.Text).ToList();
        var megabytes = texts.Sum(text => (double)Encoding.UTF8.GetByteCount(text)) / 1e6;
        var sentences = megabytes / Seconds(texts, text => SentenceSplitter.Split(text, new TextSpan(0, text.Length)).Count, cancellation);
        var passages = megabytes / Seconds(texts, text => PassageSplitter.Split(text).Count, cancellation);
        return
        [
            new("splitting into sentences", sentences, "MB/s"),
            new("splitting into passages", passages, "MB/s", new(passages / sentences, "sentences alone")),
        ];
    }

    private double Seconds(List<string> texts, Func<string, int> split, CancellationToken cancellation) =>
        Repetition.Median(time, () => texts.ForEach(text => split(text)), cancellation).TotalSeconds;
}
