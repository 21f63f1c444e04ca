using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Interactions;

/// <summary>A message that a user writes. A mention of the bot stands in the text, as <see cref="DiscordUser.Mention"/>.</summary>
public sealed record MessageDraft(string Text)
{
    /// <summary>Where; null is the first channel.</summary>
    public FakeChannel? Channel { get; init; }

    /// <summary>Who; null is the first user.</summary>
    public DiscordUser? Author { get; init; }

    /// <summary>The message it replies to.</summary>
    public FakeMessage? ReplyTo { get; init; }

    /// <summary>Whether the reply alerts the author of what it replies to, as it does unless the user switches that off.</summary>
    public bool ReplyPings { get; init; } = true;

    /// <summary>Files that hang on it.</summary>
    public IReadOnlyList<DraftFile> Files { get; init; } = [];
}
