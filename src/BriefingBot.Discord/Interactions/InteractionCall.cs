using BriefingBot.Chat.Platform;
using BriefingBot.Discord.Rest.Json;

namespace BriefingBot.Discord.Interactions;

/// <summary>What is needed to answer an interaction.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Application">The application it was sent to.</param>
/// <param name="Token">Its token, good for 15 minutes; never logged.</param>
/// <param name="ReceivedAt">When it came, by the monotonic clock.</param>
/// <param name="Channel">Where it was made.</param>
/// <param name="CanPost">Whether the bot may write an ordinary message there.</param>
internal sealed record InteractionCall(ulong Id, ulong Application, string Token, TimeSpan ReceivedAt, ChannelId Channel, bool CanPost)
{
    /// <summary>
    /// How long after its receipt an attempt at the first response may begin; Discord waits 3 seconds from when it sent it.
    /// </summary>
    public static readonly TimeSpan FirstResponseLimit = TimeSpan.FromSeconds(2.8);

    /// <summary>How long after its receipt its message may be edited; Discord allows 15 minutes.</summary>
    public static readonly TimeSpan TokenLife = TimeSpan.FromMinutes(15) - TimeSpan.FromSeconds(10);

    /// <summary>The message that has the pressed button; null where the interaction is no press.</summary>
    public PressedMessage? Pressed { get; init; }

    /// <summary>
    /// The first response, by which an answer follows: a press that is answered for all changes the message with the button, anything else
    /// gets a message of its own.
    /// </summary>
    public CallbackJson Acknowledgement(bool isPrivate) =>
        Pressed is not null && !isPrivate ? CallbackJson.DeferredUpdate : CallbackJson.Deferred(isPrivate);

    /// <inheritdoc/>
    public override string ToString() => $"interaction {Id}";
}
