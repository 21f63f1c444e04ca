using System.CommandLine;
using BriefingBot.Benchmarks.Asking;
using BriefingBot.Benchmarks.Discord;
using BriefingBot.Benchmarks.Texts;
using BriefingBot.Benchmarks.Vectors;
using BriefingBot.Evaluation.CommandLine;
using BriefingBot.Evaluation.Reading;
using BriefingBot.Evaluation.Reporting;

namespace BriefingBot.Benchmarks;

/// <summary>The command line: runs the benchmarks one after the other and prints one table.</summary>
internal sealed class BenchmarkCommand
{
    private readonly Option<string> _articles = new("--articles")
    {
        Description = "Articles to split, embed and load; the samples where none are named.",
        DefaultValueFactory = _ => Path.Combine(AppContext.BaseDirectory, "Samples"),
    };

    private readonly Option<int> _limit = new("--limit") { Description = "The most articles to use.", DefaultValueFactory = _ => 200 };
    private readonly Option<DirectoryInfo?> _data = new("--data") { Description = "A data folder with articles, for 'ask'." };
    private readonly Option<FileInfo?> _questions = new("--questions") { Description = "Questions, a JSON object a line, for 'ask'." };
    private readonly Option<bool> _whole = new("--whole")
    {
        Description = "Also load all articles, whatever the limit, with an embedder that costs nothing.",
    };

    private readonly Option<string[]> _only = new("--only")
    {
        Description = "Run only these: scan, splitting, embedding, load, whole, ask, discord (which runs only where it is named).",
        AllowMultipleArgumentsPerToken = true,
    };

    private BenchmarkCommand()
    {
    }

    public static RootCommand Create()
    {
        var options = new BenchmarkCommand();
        var command = new RootCommand("Measures the product's speed.")
        {
            options._articles,
            options._limit,
            options._data,
            options._questions,
            options._whole,
            options._only,
        };
        command.SetMeasurement(options.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult arguments, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        var rows = new List<BenchmarkRow>();
        foreach (var benchmark in Chosen(arguments, error))
        {
            await error.WriteLineAsync($"{benchmark.Name} …");
            rows.AddRange(await benchmark.RunAsync(cancellation));
        }

        await output.WriteAsync(MarkdownTable.Of(BenchmarkRow.Heading, [.. rows.Select(row => row.Cells)]));
        return ExitCodes.Done;
    }

    private List<IBenchmark> Chosen(ParseResult arguments, TextWriter error)
    {
        var all = All(arguments, error).ToList();
        var names = arguments.GetValue(_only) ?? [];
        if (names.FirstOrDefault(name => !all.Exists(benchmark => benchmark.Name == name)) is { } unknown)
        {
            var known = string.Join(", ", all.Select(benchmark => benchmark.Name));
            throw new InputException(
                $"There is no benchmark '{unknown}' here. There are: {known}, discord; 'whole' needs --whole, 'ask' needs --data and --questions.");
        }

        return names.Length == 0 ? all : all.FindAll(benchmark => Array.Exists(names, name => name == benchmark.Name));
    }

    private IEnumerable<IBenchmark> All(ParseResult arguments, TextWriter error)
    {
        var time = TimeProvider.System;
        var path = arguments.GetRequiredValue(_articles);
        var source = new SourceArticles(path, arguments.GetValue(_limit));
        yield return new VectorScanBenchmark(time);
        yield return new SplittingBenchmark(time, source);
        yield return new EmbeddingBenchmark(time, source);
        yield return new LoadBenchmark(time, source);
        if (arguments.GetValue(_whole))
        {
            yield return new WholeLoadBenchmark(time, source, new SourceArticles(path, limit: int.MaxValue));
        }

        if (arguments.GetValue(_data) is { } data && arguments.GetValue(_questions) is { } questions)
        {
            yield return new AskBenchmark(data, questions, error);
        }

        if (arguments.GetValue(_only)?.Contains(DiscordBenchmark.ByName, StringComparer.Ordinal) ?? false)
        {
            yield return new DiscordBenchmark(time);
        }
    }
}
