namespace BriefingBot.Discord;

/// <summary>How the connection stands. Safe for concurrent use.</summary>
public sealed class DiscordHealth
{
    private volatile HealthReading _reading = new(DiscordState.Starting, "Not connected yet.");

    /// <summary>How it stands now.</summary>
    public HealthReading Reading => _reading;

    internal void Connected(string text) => _reading = new(DiscordState.Connected, text);

    internal void Reconnecting(string text) => _reading = new(DiscordState.Reconnecting, text);

    internal void Fail(string text) => _reading = new(DiscordState.Failed, text);
}

/// <summary>How the connection stands, and why in a sentence.</summary>
public sealed record HealthReading(DiscordState State, string Text);

/// <summary>How the connection stands.</summary>
public enum DiscordState
{
    /// <summary>Not connected yet.</summary>
    Starting,

    /// <summary>Requests arrive.</summary>
    Connected,

    /// <summary>Interrupted; it connects again by itself.</summary>
    Reconnecting,

    /// <summary>Ended until an operator does something.</summary>
    Failed,
}
