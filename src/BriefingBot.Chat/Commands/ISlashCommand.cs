using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Serving;

namespace BriefingBot.Chat.Commands;

/// <summary>A command that is typed.</summary>
internal interface ISlashCommand
{
    /// <summary>Its name with those of its group, "articles add url".</summary>
    string Path { get; }

    /// <summary>Who may give it, and where.</summary>
    Audience Audience { get; }

    /// <summary>Its options, required ones first.</summary>
    IReadOnlyList<OptionSpec> Options { get; }

    /// <summary>Whether only the asker sees the reply.</summary>
    bool IsPrivate(OptionValues values);

    /// <summary>Refuses what can be seen to be wrong before any work; then only the asker sees the refusal.</summary>
    /// <exception cref="RefusalException">It cannot be done as asked.</exception>
    void Check(Call call, OptionValues values)
    {
    }

    /// <summary>Does it and shows the reply; it is admitted and acknowledged already.</summary>
    /// <exception cref="RefusalException">It cannot be done as asked.</exception>
    Task RunAsync(Call call, OptionValues values, CancellationToken cancellation);
}

/// <summary>A command that offers values while an option is typed.</summary>
internal interface ISuggestingCommand : ISlashCommand
{
    /// <summary>At most 25 values for what is typed so far.</summary>
    Task<IReadOnlyList<OptionChoice>> SuggestAsync(Call call, string option, string typed, CancellationToken cancellation);
}

/// <summary>Whom a command is for.</summary>
internal enum Audience
{
    /// <summary>Everybody, anywhere.</summary>
    Everybody,

    /// <summary>Everybody where the server's settings let questions be answered.</summary>
    Askers,

    /// <summary>Those who manage the server, in that server.</summary>
    Managers,
}
