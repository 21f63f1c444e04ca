using BriefingBot.CommandLine;
using BriefingBot.Core.Articles;
using BriefingBot.Core.Asking;
using BriefingBot.Core.Questions;
using BriefingBot.Output;
using BriefingBot.Output.Json;

namespace BriefingBot.Asking;

/// <summary>Answers one question.</summary>
internal sealed class SingleAsker(Lazy<INewsroom> newsroom, TimeProvider time, Terminal terminal)
{
    /// <summary>Checks the question.</summary>
    /// <returns>What answers it from a collection and gives the exit code.</returns>
    /// <exception cref="CommandException">It is no question.</exception>
    public Func<CollectionName, CancellationToken, Task<int>> Prepare(string text, DateOnly? asOf, bool asJson)
    {
        if (!Question.TryCreate(text, out var question, out var problem))
        {
            throw new CommandException(problem);
        }

        return async (collection, cancellation) =>
        {
            var request = new AskRequest { Question = question, Collection = collection, AsOf = asOf ?? time.Today() };
            var start = time.GetTimestamp();
            var answer = await newsroom.Value.AskAsync(request, cancellation);
            var took = time.GetElapsedTime(start);
            if (asJson)
            {
                JsonLine.Write(terminal.Output.Stream, answer.ToJson(took), OutputJson.Minimal.AnswerJson);
            }
            else
            {
                AnswerPrinter.Print(terminal.Output.Console, answer);
            }

            return ExitCode.Done;
        };
    }
}
