namespace BriefingBot.Discord.Rest;

/// <summary>Kinds of call, by what may be repeated and what has to be waited for.</summary>
internal enum CallKind
{
    /// <summary>The first response to an interaction: 3 seconds, once.</summary>
    InteractionCallback,

    /// <summary>The message of an interaction, through the interaction's own token: 15 minutes.</summary>
    InteractionWebhook,

    /// <summary>The same where the first response was the answer to Discord's request, of which Discord may know later than of this call.</summary>
    EndpointWebhook,

    /// <summary>A message that the bot sends or edits as itself.</summary>
    ChannelMessage,

    /// <summary>Everything else: commands, the application, the gateway's address.</summary>
    Other,
}
