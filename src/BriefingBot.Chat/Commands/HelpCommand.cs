using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Rendering;
using BriefingBot.Chat.Serving;

namespace BriefingBot.Chat.Commands;

/// <summary>/help: what the bot does, and the commands that the asker may give.</summary>
internal sealed class HelpCommand(IReadOnlyList<ISlashCommand> commands) : ISlashCommand
{
    /// <inheritdoc/>
    public string Path => "help";

    /// <inheritdoc/>
    public Audience Audience => Audience.Everybody;

    /// <inheritdoc/>
    public IReadOnlyList<OptionSpec> Options => [];

    /// <inheritdoc/>
    public bool IsPrivate(OptionValues values) => true;

    /// <inheritdoc/>
    public async Task RunAsync(Call call, OptionValues values, CancellationToken cancellation)
    {
        List<string> lines = [call.Say(Phrase.HelpIntro), "", .. Lines(call, forManagers: false), "", call.Say(Phrase.HelpAsking)];
        if (call.IsManager)
        {
            lines.AddRange(["", $"**{call.Say(Phrase.HelpForManagers)}**", .. Lines(call, forManagers: true)]);
        }

        await call.ShowAsync(new() { Cards = [CardText.Of(call.Say(Phrase.HelpTitle), lines, call.Locale)] }, cancellation);
    }

    private IEnumerable<string> Lines(Call call, bool forManagers) => commands
        .Where(command => command.Audience == Audience.Managers == forManagers)
        .Select(command => $"- `/{command.Path}` — {call.Locale.OfCommand($"Command.{command.Path.Replace(' ', '.')}.About")}");
}
