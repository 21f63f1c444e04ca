namespace BriefingBot.Discord.Rest;

/// <summary>A call's address, and what its rate limit and its retries depend on.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Template">The path with its ids left out: calls of the same template share a limit.</param>
/// <param name="Path">The path, relative to the interface's address.</param>
/// <param name="Resource">The top-level resource (channel, guild, webhook with token) whose limit it counts against; may be empty.</param>
/// <param name="Kind">Its kind.</param>
internal sealed record Route(HttpMethod Method, string Template, string Path, string Resource, CallKind Kind)
{
    /// <summary>
    /// Whether the bot's token is sent. Interaction calls carry their own token in the path: a refusal there says nothing about the bot's.
    /// </summary>
    public bool UsesBotToken => Kind is CallKind.ChannelMessage or CallKind.Other;

    /// <summary>Whether it counts towards the bot's limit of calls a second; those of interactions do not.</summary>
    public bool IsUnderGlobalLimit => UsesBotToken;
}
