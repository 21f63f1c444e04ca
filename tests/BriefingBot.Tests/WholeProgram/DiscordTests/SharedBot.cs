namespace BriefingBot.Tests.WholeProgram.DiscordTests;

/// <summary>A bot for all tests that leave it as it was. Each meets it in a server, a channel and as a person of its own.</summary>
public sealed class SharedBot : IAsyncLifetime
{
    private ServedDiscord? _served;

    /// <summary>The data it began with, for tests that need a program of their own.</summary>
    internal PreparedData Data { get; } = new();

    internal ServedDiscord Served => _served!;

    public async ValueTask InitializeAsync()
    {
        await Data.InitializeAsync();
        _served = await ServedDiscord.ServeAsync(Data);
    }

    public async ValueTask DisposeAsync()
    {
        if (_served is not null)
        {
            await _served.DisposeAsync();
        }

        Data.Dispose();
    }
}
