using System.Text.Json.Nodes;
using BriefingBot.FakeDiscord.Faults;
using BriefingBot.FakeDiscord.Gateway;
using BriefingBot.FakeDiscord.Interactions;
using BriefingBot.FakeDiscord.Recording;
using BriefingBot.FakeDiscord.Validation;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord;

/// <summary>A Discord for one bot on this machine: REST, gateway, users who ask, and whatever goes wrong.</summary>
public sealed class FakeDiscordServer : IAsyncDisposable
{
    private readonly Parts _parts;
    private readonly WebHost _host;

    private FakeDiscordServer(Parts parts, WebHost host) => (_parts, _host) = (parts, host);

    /// <summary>How it is set up.</summary>
    public FakeDiscordOptions Options => _parts.Options;

    /// <summary>The base of the interface, ending in "/api/v10/".</summary>
    public Uri ApiAddress => new(_host.Address, "api/v10/");

    /// <summary>The server's root, from which files are served too.</summary>
    public Uri Address => _host.Address;

    /// <summary>The bot.</summary>
    public DiscordUser Bot => _parts.World.Bot;

    /// <summary>The first user.</summary>
    public DiscordUser User => _parts.User;

    /// <summary>The first server.</summary>
    public FakeGuild Guild => _parts.Channel.Guild!;

    /// <summary>The first channel, in the first server.</summary>
    public FakeChannel Channel => _parts.Channel;

    /// <summary>The gateway.</summary>
    public FakeGateway Gateway => _parts.Gateway;

    /// <summary>What is to go wrong.</summary>
    public FaultBox Faults => _parts.Faults;

    /// <summary>Sends commands, presses, typing.</summary>
    public InteractionSender Interactions => _parts.Interactions;

    /// <summary>All requests.</summary>
    public RequestLog Requests => _parts.Requests;

    /// <summary>All that the bot did wrong; a test that drives a bot ends by seeing that there is nothing.</summary>
    public IReadOnlyList<Violation> Violations => _parts.Violations.All;

    /// <summary>Whether bodies are checked against Discord's schema; false where its file was not found.</summary>
    public bool ChecksSchema => _parts.Schema is not null;

    internal Parts Internals => _parts;

    /// <summary>Starts it on 127.0.0.1.</summary>
    public static async Task<FakeDiscordServer> StartAsync(FakeDiscordOptions? options = null)
    {
        var parts = new Parts(options ?? new());
        var host = await WebHost.StartAsync(parts);
        var discord = new FakeDiscordServer(parts, host);
        if (parts.Options.ServesControl)
            host.Control = new(discord);

        return discord;
    }

    /// <summary>Adds a server with the bot in it; connected sessions are told.</summary>
    public FakeGuild AddGuild(string name)
    {
        var guild = _parts.World.AddGuild(name);
        _parts.World.Happen(new("GUILD_CREATE", _parts.World.GuildCreate(guild, joins: true)));
        return guild;
    }

    /// <summary>Adds a text channel; connected sessions are told.</summary>
    public FakeChannel AddChannel(FakeGuild guild, string name) => Told("CHANNEL_CREATE", _parts.World.AddChannel(guild, name));

    /// <summary>Adds a thread; connected sessions are told.</summary>
    public FakeChannel AddThread(FakeChannel parent, string name) => Told("THREAD_CREATE", _parts.World.AddThread(parent, name));

    /// <summary>Makes a user with a new id.</summary>
    public DiscordUser AddUser(string name) => new(_parts.World.Ids.Next(), name);

    /// <summary>The direct messages of a user and the bot.</summary>
    public FakeChannel DirectMessages(DiscordUser user) => _parts.World.Direct(user);

    /// <summary>The channel of that id; fails where there is none.</summary>
    public FakeChannel ChannelOf(ulong id) => _parts.World.Channel(id)
        ?? throw new ArgumentException($"There is no channel {id.Text()}.", nameof(id));

    /// <summary>Deletes a channel: 10003 from now on.</summary>
    public void Delete(FakeChannel channel) => _parts.World.DeleteChannel(channel);

    /// <summary>Deletes a message: 10008 from now on.</summary>
    public void Delete(FakeMessage message) => _parts.Desk.Delete(message);

    /// <summary>Removes the bot from a server: 50001 from now on.</summary>
    public void RemoveBot(FakeGuild guild) => _parts.World.RemoveBot(guild);

    /// <summary>Writes a message as a user; dispatches MESSAGE_CREATE.</summary>
    public FakeMessage Write(MessageDraft draft) =>
        _parts.Messages.Send(draft, draft.Channel ?? Channel, draft.Author ?? User);

    /// <summary>Dispatches MESSAGE_CREATE for a message once more.</summary>
    public void WriteAgain(FakeMessage message) => _parts.Desk.Tell("MESSAGE_CREATE", _parts.World.Channel(message.ChannelId)!, message);

    /// <summary>The registered commands: everywhere, or of one server. JSON as the interface returns it.</summary>
    public IReadOnlyList<JsonObject> Commands(FakeGuild? guild = null) => _parts.Commands.In(guild?.Id ?? 0);

    /// <summary>Waits until something holds; looks again after everything that is recorded.</summary>
    /// <exception cref="TimeoutException">It did not hold within <see cref="FakeDiscordOptions.Patience"/> of real time.</exception>
    public Task WaitUntilAsync(Func<bool> holds, CancellationToken cancellation) =>
        Waiting.UntilAsync(holds, _parts.Changes, Options.Patience, () => Trace.Of(this), cancellation);

    /// <summary>Waits for a value; looks again after everything that is recorded.</summary>
    /// <exception cref="TimeoutException">There was none within <see cref="FakeDiscordOptions.Patience"/> of real time.</exception>
    public async Task<T> WaitForAsync<T>(Func<T?> find, CancellationToken cancellation)
        where T : class
    {
        T? found = null;
        await WaitUntilAsync(() => (found = find()) is not null, cancellation);
        return found!;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _parts.Dispose();
    }

    private FakeChannel Told(string what, FakeChannel channel)
    {
        _parts.World.Happen(new(what, channel.ToJson()) { Channel = channel });
        return channel;
    }
}
