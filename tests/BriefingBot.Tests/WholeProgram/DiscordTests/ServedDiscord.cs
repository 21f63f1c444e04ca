using System.Globalization;
using BriefingBot.FakeDiscord;
using BriefingBot.Testing;

namespace BriefingBot.Tests.WholeProgram.DiscordTests;

/// <summary>A fake Discord in this process, and the settings and the data with which `briefingbot run` serves it from a process of its own.</summary>
internal sealed class ServedDiscord : IAsyncDisposable
{
    private readonly TemporaryFolder _data;
    private ChildProgram? _program;

    private ServedDiscord(FakeDiscordServer discord, TemporaryFolder data)
    {
        (Discord, _data) = (discord, data);
        var host = string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{discord.Address.Port}");
        Variables = new()
        {
            ["BRIEFINGBOT_DISCORD__TOKEN"] = discord.Options.Token,
            ["BRIEFINGBOT_DISCORD__APIADDRESS"] = discord.ApiAddress.AbsoluteUri,
            ["BRIEFINGBOT_CHAT__SHAREDCOLLECTIONS"] = "samples",
            ["BRIEFINGBOT_FETCH__ATTACHMENTHOSTS"] = host,
            ["BRIEFINGBOT_FETCH__ALLOWEDPRIVATEHOSTS"] = host,
        };

        // Tests restart the program at once; Discord would make it wait for five seconds.
        discord.Gateway.Budget.Window = TimeSpan.Zero;
    }

    /// <summary>The machine may be busy with other tests, and the first question is answered by code that is still being compiled.</summary>
    public static FakeDiscordOptions Patient => new() { Patience = TimeSpan.FromMinutes(1) };

    /// <summary>Why what needs the HTTP transport is skipped, where it is.</summary>
    public const string GatewayOnly = "The program was built with Discord.Net, which brings interactions over the gateway only.";

    /// <summary>Whether the program was built to speak through Discord.Net.</summary>
    public static bool IsOfDiscordNet => File.Exists(Path.Combine(AppContext.BaseDirectory, "BriefingBot.DiscordNet.dll"));

    /// <summary>What the bot sees of the world.</summary>
    public FakeDiscordServer Discord { get; }

    /// <summary>The program's settings; changes count from its next start.</summary>
    public Dictionary<string, string> Variables { get; }

    /// <summary>The program, which was started before.</summary>
    public ChildProgram Program => _program!;

    /// <summary>A Discord that no program serves yet.</summary>
    public static async Task<ServedDiscord> CreateAsync(PreparedData data, FakeDiscordOptions? options = null) =>
        new(await FakeDiscordServer.StartAsync(options ?? Patient), data.Copy());

    /// <summary>A Discord that is served.</summary>
    public static async Task<ServedDiscord> ServeAsync(PreparedData data, FakeDiscordOptions? options = null)
    {
        var served = await CreateAsync(data, options);
        served.Start("run");
        await served.ConnectedAsync();
        return served;
    }

    /// <summary>Starts a command in place of the one before.</summary>
    public ChildProgram Start(params string[] args)
    {
        _program?.Dispose();
        return _program = ChildProgram.Start(Variables, [.. args, "--data", _data.Path]);
    }

    /// <summary>Waits until the program is there and its commands are known.</summary>
    public Task ConnectedAsync() => WaitUntilAsync(() => Discord.Gateway.IsReady && Discord.Commands().Count > 0);

    /// <summary>Waits until something holds; not longer than the program lives.</summary>
    public Task WaitUntilAsync(Func<bool> holds) => Discord.WaitUntilAsync(
        () => Program.HasExited ? throw new InvalidOperationException("The program has ended.") : holds(), TestContext.Current.CancellationToken);

    /// <summary>Fails if the program is gone, or has sent anything that Discord would have refused or that pings people.</summary>
    public void AssertAlive()
    {
        Assert.False(Program.HasExited);
        Assert.Empty(Discord.Violations);
    }

    public async ValueTask DisposeAsync()
    {
        _program?.Dispose();
        await Discord.DisposeAsync();
        _data.Dispose();
    }
}
