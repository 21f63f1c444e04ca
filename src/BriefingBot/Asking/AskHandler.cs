using BriefingBot.Catalog;
using BriefingBot.CommandLine;
using BriefingBot.Core.Articles;
using BriefingBot.SampleArticles;
using BriefingBot.Settings;
using Microsoft.Extensions.Options;

namespace BriefingBot.Asking;

/// <summary>Answers what was asked: arguments → collection → one answer, or an answer a line.</summary>
internal sealed class AskHandler(
    IOptions<BriefingBotSettings> settings, CollectionGuard guard, Lazy<SampleLoader> samples, Lazy<SingleAsker> single, Lazy<BatchAsker> batch)
{
    /// <summary>Runs the command.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> HandleAsync(AskArguments arguments, CancellationToken cancellation)
    {
        var ask = Choose(arguments);
        if (arguments.UseSamples)
        {
            await samples.Value.EnsureLoadedAsync(cancellation);
        }

        var collection = arguments.UseSamples ? CollectionName.Samples : arguments.Collection ?? settings.Value.Collection;
        await guard.EnsureHoldsArticlesAsync(collection, cancellation);
        return await ask(collection, cancellation);
    }

    /// <summary>Checks the arguments before anything is opened.</summary>
    private Func<CollectionName, CancellationToken, Task<int>> Choose(AskArguments arguments) => arguments switch
    {
        { UseSamples: true, Collection: { } other } when other != CollectionName.Samples => throw new CommandException(
            $"--samples answers from the collection '{CollectionName.Samples}'. Leave out --collection, or leave out --samples."),
        { Question: not null, QuestionFile: not null } => throw new CommandException(
            "Give a question or --questions FILE, not both."),
        { QuestionFile: { } file } => batch.Value.Prepare(file, arguments.AsOf),
        { Question: { } question } => single.Value.Prepare(question, arguments.AsOf, arguments.AsJson),
        _ => throw new CommandException(
            "Give a question, for example: briefingbot ask \"what did Biegun say in Seoul?\"  or a file of them with --questions FILE."),
    };
}
