using BriefingBot.Chat.Asking;
using BriefingBot.Chat.Commands.Articles;
using BriefingBot.Chat.Commands.Feeds;
using BriefingBot.Chat.Limits;
using BriefingBot.Chat.Loading;
using BriefingBot.Chat.Serving;

namespace BriefingBot.Chat.Commands;

/// <summary>All slash commands.</summary>
internal static class CommandList
{
    /// <summary>The commands over what the program has.</summary>
    public static IReadOnlyList<ISlashCommand> Of(
        ChatPorts ports, ChatOptions options, QuestionAnswering answering, QuestionGate gate, TimeProvider time)
    {
        var loading = new LoadingReply(time);
        List<ISlashCommand> commands =
        [
            new AskCommand(answering, ports.Shelf, time),
            new BriefingCommand(ports, gate, time),
            new SourcesCommand(ports.Shelf),
            new PrivacyCommand(options),
            new AddUrlCommand(ports.Intake, loading),
            new AddFileCommand(ports.Intake, ports.Attachments, loading),
            new AddTextCommand(ports.Intake, loading, time),
            new ListCommand(ports.Shelf),
            new RemoveCommand(ports),
            new AddFeedCommand(ports.Feeds),
            new ListFeedsCommand(ports.Feeds),
            new RemoveFeedCommand(ports.Feeds),
            new CheckFeedsCommand(ports.Feeds, loading),
            new SettingsCommand(ports.Store, options),
            new StatusCommand(ports, gate),
        ];
        commands.Insert(3, new HelpCommand(commands));
        return commands;
    }
}
