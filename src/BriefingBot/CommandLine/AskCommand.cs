using System.CommandLine;
using BriefingBot.Asking;

namespace BriefingBot.CommandLine;

/// <summary>briefingbot ask: answers one question, or a file of them.</summary>
internal static class AskCommand
{
    /// <summary>Describes the command.</summary>
    public static Command Define(CommandRunner runner, SharedOptions options)
    {
        var question = new Argument<string[]>("QUESTION")
        {
            Description = "The question; words without quotation marks are put together.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        question.Validators.Add(UnknownOptions.Refuse);
        var questions = new Option<string?>("--questions")
        {
            Description = "Answer every line {id, question, asked} of a JSON Lines file instead, an answer a line; - reads standard input.",
            HelpName = "FILE",
        };
        var samples = new Option<bool>("--samples")
        {
            Description = "Answer from the articles that come with the program.",
        };
        var command = new Command("ask", "Answers a question with excerpts from the loaded articles.")
        {
            question, questions, options.AsOf, options.Collection, samples, options.Json,
        };
        runner.Bind<AskHandler>(command, (handler, parsed, cancellation) => handler.HandleAsync(
            new()
            {
                Question = parsed.GetResult(question) is { Tokens.Count: > 0 } ? string.Join(' ', parsed.GetValue(question)!) : null,
                QuestionFile = parsed.GetValue(questions),
                AsOf = parsed.GetValue(options.AsOf),
                Collection = parsed.GetValue(options.Collection),
                UseSamples = parsed.GetValue(samples),
                AsJson = parsed.GetValue(options.Json),
            },
            cancellation));
        return command;
    }
}
