using System.Globalization;
using BriefingBot.Evaluation.Answers;
using BriefingBot.Evaluation.Product;
using BriefingBot.Evaluation.Questions;
using BriefingBot.Evaluation.Reading;

namespace BriefingBot.Benchmarks.Asking;

/// <summary>
/// Answering of questions from a store that is loaded already, each asked once. While the first half is asked the program is still being
/// compiled; the second half shows what a bot does that has run for a while.
/// </summary>
internal sealed class AskBenchmark(DirectoryInfo data, FileInfo questions, TextWriter notes) : IBenchmark
{
    public string Name => "ask";

    public async Task<IReadOnlyList<BenchmarkRow>> RunAsync(CancellationToken cancellation)
    {
        var asked = JsonLines.Read<EvaluationQuestion>(questions.FullName);
        if (asked.Count < 2)
        {
            throw new InputException($"{questions.FullName} holds fewer than two questions.");
        }

        var answers = await new NewsroomAnswers(new AskingPlace(null, data), notes).AnswerAsync(asked, cancellation);
        List<double> times = [.. answers.Select(answer => answer.Ms).OfType<double>()];
        return [.. Rows("ask, the first", times[..(times.Count / 2)]), .. Rows("ask, the next", times[(times.Count / 2)..])];
    }

    private static IEnumerable<BenchmarkRow> Rows(string name, List<double> times)
    {
        times.Sort();
        var (median, late) = (times[times.Count / 2], times[(int)(times.Count * .95)]);
        yield return new(string.Create(CultureInfo.InvariantCulture, $"{name} {times.Count} questions, p50"), median, "ms");
        yield return new("the same, p95", late, "ms", new(late / median, "p50"));
    }
}
