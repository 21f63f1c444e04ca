using BriefingBot.FakeDiscord.Interactions;

namespace BriefingBot.Benchmarks.Discord;

/// <summary>A question that was sent.</summary>
/// <param name="Sent">What became of it.</param>
/// <param name="At">When it was sent.</param>
internal sealed record AskedQuestion(SentInteraction Sent, DateTimeOffset At)
{
    /// <summary>Whether the asker sees something else than that the bot is thinking.</summary>
    public bool IsAnswered => Sent.Original is { Loading: false };
}
