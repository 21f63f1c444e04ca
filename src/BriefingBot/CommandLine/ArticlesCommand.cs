using System.CommandLine;
using BriefingBot.Catalog;

namespace BriefingBot.CommandLine;

/// <summary>briefingbot articles: lists, shows and removes stored articles, and allows removed ones again.</summary>
internal static class ArticlesCommand
{
    /// <summary>Describes the command.</summary>
    public static Command Define(CommandRunner runner, SharedOptions options) =>
        new("articles", "Lists, shows and removes stored articles, and allows removed ones again.")
        {
            DefineList(runner, options),
            DefineShow(runner, options),
            DefineRemove(runner, options),
            DefineAllow(runner, options),
        };

    private static Command DefineList(CommandRunner runner, SharedOptions options)
    {
        var command = new Command("list", "Lists the articles of a collection, the newest first.") { options.Collection, options.Json };
        runner.Bind<ListHandler>(command, (handler, parsed, cancellation) =>
            handler.HandleAsync(parsed.GetValue(options.Collection), parsed.GetValue(options.Json), cancellation));
        return command;
    }

    private static Command DefineShow(CommandRunner runner, SharedOptions options)
    {
        var url = UrlArgument();
        var version = new Option<int?>("--version") { Description = "Show this version instead of the current one.", HelpName = "NUMBER" };
        var command = new Command("show", "Shows an article with its text, its versions and its copies.")
        {
            url,
            version,
            options.Collection,
            options.Json,
        };
        runner.Bind<ShowHandler>(command, (handler, parsed, cancellation) => handler.HandleAsync(
            parsed.GetRequiredValue(url), parsed.GetValue(version), parsed.GetValue(options.Collection), parsed.GetValue(options.Json), cancellation));
        return command;
    }

    private static Command DefineRemove(CommandRunner runner, SharedOptions options)
    {
        var url = UrlArgument();
        var command = new Command("remove", "Removes an article with all its versions; it does not come back by itself.") { url, options.Collection, options.Json };
        runner.Bind<RemoveHandler>(command, (handler, parsed, cancellation) =>
            handler.HandleAsync(parsed.GetRequiredValue(url), parsed.GetValue(options.Collection), parsed.GetValue(options.Json), cancellation));
        return command;
    }

    private static Command DefineAllow(CommandRunner runner, SharedOptions options)
    {
        var url = UrlArgument();
        var command = new Command("allow", "Lets an article that was removed come back.") { url, options.Collection, options.Json };
        runner.Bind<AllowHandler>(command, (handler, parsed, cancellation) =>
            handler.HandleAsync(parsed.GetRequiredValue(url), parsed.GetValue(options.Collection), parsed.GetValue(options.Json), cancellation));
        return command;
    }

    private static Argument<string> UrlArgument() => new("URL") { Description = "The article's address, as 'articles list' prints it." };
}
