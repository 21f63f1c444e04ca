using BriefingBot.FakeDiscord.Faults;
using BriefingBot.FakeDiscord.Gateway;
using BriefingBot.FakeDiscord.Interactions;
using BriefingBot.FakeDiscord.Recording;
using BriefingBot.FakeDiscord.Rest;
using BriefingBot.FakeDiscord.Validation;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord;

/// <summary>Puts the parts of one fake together.</summary>
internal sealed class Parts : IDisposable
{
    private readonly CancellationTokenSource _stopping = new();

    public Parts(FakeDiscordOptions options)
    {
        Options = options;
        World = new(options.Time, options.ApplicationId, Changes);
        Channel = World.AddChannel(World.AddGuild("Newsroom"), "general");
        User = new(World.Ids.Next(), "mira");
        Desk = new(World);
        Requests = new(Changes);
        Schema = DiscordSchema.Find(options.OpenApiFile);
        Commands = new(World, Changes);
        var uploads = new UploadedFiles(World, () => Address);
        var callbacks = new InteractionCallbacks(World, Desk, Changes);
        var budget = new GatewayBudget(options.Time);
        Gateway = new(World, options, Faults, budget, new(Changes), () => Socket("resume"), _stopping.Token);
        var payload = new InteractionPayload(World, new(World, Commands, uploads));
        Interactions = new(World, payload, Registry, new(options.SigningKey, World, callbacks), Channel, User);
        Messages = new(World, Desk, uploads);
        var validator = new BodyValidator(BodyRules.For(options, Schema), Violations);
        Rest = new(options, new(Routes(uploads, callbacks, budget)), new(World.Ids), Faults, new(options), validator, Requests);
        Cdn = new(World.Files);
    }

    public FakeDiscordOptions Options { get; }

    public ChangeSignal Changes { get; } = new();

    public DiscordWorld World { get; }

    public MessageDesk Desk { get; }

    public FakeChannel Channel { get; }

    public DiscordUser User { get; }

    public FakeGateway Gateway { get; }

    public FaultBox Faults { get; } = new();

    public InteractionRegistry Registry { get; } = new();

    public InteractionSender Interactions { get; }

    public MessageSender Messages { get; }

    public CommandStore Commands { get; }

    public RequestLog Requests { get; }

    public ViolationLog Violations { get; } = new();

    public DiscordSchema? Schema { get; }

    public RestPipeline Rest { get; }

    public CdnEndpoint Cdn { get; }

    /// <summary>Where the server listens; set once it does.</summary>
    public Uri Address { get; set; } = new("http://127.0.0.1/");

    /// <summary>Ends all open connections.</summary>
    public void Stop() => _stopping.Cancel();

    public void Dispose()
    {
        Interactions.Dispose();
        Options.SigningKey.Dispose();
        _stopping.Dispose();
    }

    private Uri Socket(string path) => new UriBuilder(Address) { Scheme = "ws", Path = path }.Uri;

    private List<RestRoute> Routes(UploadedFiles uploads, InteractionCallbacks callbacks, GatewayBudget budget) =>
    [
        .. new AboutEndpoints(World, budget, Options, () => Socket("gateway")).Routes,
        .. new CommandEndpoints(World, Commands).Routes,
        .. new ChannelEndpoints(World).Routes,
        .. new MessageEndpoints(World, Desk, new(Options.Time), uploads).Routes,
        .. new CallbackEndpoint(Registry, callbacks, uploads).Routes,
        .. new WebhookEndpoints(World, Desk, Registry, uploads).Routes,
    ];
}
