using BriefingBot.CommandLine;
using BriefingBot.Core.Articles;
using BriefingBot.Core.Asking;
using BriefingBot.Core.Questions;
using BriefingBot.Output;
using BriefingBot.Output.Json;

namespace BriefingBot.Asking;

/// <summary>Answers a file of questions in its order, a line each.</summary>
internal sealed class BatchAsker(Lazy<INewsroom> newsroom, TimeProvider time, Terminal terminal)
{
    private const string StandardInput = "-";

    /// <summary>Checks that the file is there.</summary>
    /// <returns>What answers it from a collection and gives the exit code.</returns>
    /// <exception cref="CommandException">There is no such file.</exception>
    public Func<CollectionName, CancellationToken, Task<int>> Prepare(string file, DateOnly? asOf)
    {
        if (file != StandardInput && !File.Exists(file))
        {
            throw new CommandException($"There is no file '{file}'. Give a JSON Lines file of questions, or - for standard input.");
        }

        return async (collection, cancellation) =>
        {
            await using var input = file == StandardInput ? terminal.Input : File.OpenRead(file);
            return await AnswerAsync(input, collection, asOf ?? time.Today(), cancellation);
        };
    }

    private async Task<int> AnswerAsync(Stream input, CollectionName collection, DateOnly asOf, CancellationToken cancellation)
    {
        var (answered, refused) = (0, 0);
        try
        {
            await foreach (var line in QuestionLines.ReadAsync(input, cancellation))
            {
                switch (line)
                {
                    case QuestionLine.Asked asked:
                        await AnswerAsync(asked, collection, asOf, cancellation);
                        answered++;
                        break;
                    case QuestionLine.Broken broken:
                        var error = new BatchErrorJson(broken.Id, broken.Number, broken.Problem);
                        JsonLine.Write(terminal.Output.Stream, error, OutputJson.Minimal.BatchErrorJson);
                        refused++;
                        break;
                }
            }
        }
        catch (OperationCanceledException stop)
        {
            throw new CommandStoppedException($"Stopped. Printed before and complete: {CountWords.Of(answered, "answer")}.", stop);
        }

        return refused > 0 ? ExitCode.PartlyRefused : ExitCode.Done;
    }

    private async Task AnswerAsync(QuestionLine.Asked line, CollectionName collection, DateOnly asOf, CancellationToken cancellation)
    {
        var request = new AskRequest { Question = line.Question, Collection = collection, AsOf = line.AsOf ?? asOf };
        var start = time.GetTimestamp();
        var answer = await newsroom.Value.AskAsync(request, cancellation);
        var took = time.GetElapsedTime(start);
        JsonLine.Write(terminal.Output.Stream, answer.ToBatchJson(line.Id, took), OutputJson.Minimal.BatchAnswerJson);
    }
}
