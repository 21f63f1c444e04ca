using System.CommandLine;
using System.CommandLine.Parsing;
using BriefingBot.Feeds;
using BriefingBot.Intake;

namespace BriefingBot.CommandLine;

/// <summary>briefingbot feed: shows what is read of a feed.</summary>
internal static class FeedCommand
{
    /// <summary>Describes the command.</summary>
    public static Command Define(CommandRunner runner, SharedOptions options)
    {
        var source = new Argument<string>("SOURCE") { Description = "A file or an address with a feed: RSS, Atom or JSON Feed." };
        source.Validators.Add(UnknownOptions.Refuse);
        var address = new Option<Uri?>("--url")
        {
            Description = "Complete relative links with this address. Default: the one that the feed came from.",
            HelpName = "BASE",
            CustomParser = ReadAddress,
        };
        var command = new Command("feed", "Shows the items of a feed as they are read; loads nothing.") { source, address, options.Json };
        runner.Bind<FeedHandler>(command, (handler, parsed, cancellation) => handler.HandleAsync(
            new(parsed.GetRequiredValue(source), parsed.GetValue(address), parsed.GetValue(options.Json)), cancellation));
        return command;
    }

    private static Uri? ReadAddress(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (WebSource.IsAddress(text) && Uri.TryCreate(text, UriKind.Absolute, out var address))
        {
            return address;
        }

        result.AddError($"'{text}' is no address for --url. Give a whole one, such as https://news.example/feed.");
        return null;
    }
}
