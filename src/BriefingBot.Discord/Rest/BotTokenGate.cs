using BriefingBot.Chat.Platform;

namespace BriefingBot.Discord.Rest;

/// <summary>
/// Once Discord has refused the bot's token, no call is made with it any more: each would count towards a ban of this address.
/// </summary>
internal sealed class BotTokenGate
{
    private const string Message =
        "Discord refuses the bot's token (401). Make a new one in the developer portal, page \"Bot\", button \"Reset Token\", "
        + "put it into Discord:Token and start again.";

    private readonly TaskCompletionSource _refused = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when the token was refused.</summary>
    public Task Refused => _refused.Task;

    /// <summary>Closes it.</summary>
    public ChatTransportException Close()
    {
        _refused.TrySetResult();
        return new(Message);
    }

    /// <summary>Lets a call pass.</summary>
    /// <exception cref="ChatTransportException">The token was refused before.</exception>
    public void Pass()
    {
        if (Refused.IsCompleted) throw new ChatTransportException(Message);
    }
}
