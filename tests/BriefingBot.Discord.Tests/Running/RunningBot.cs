using BriefingBot.Chat.Platform;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BriefingBot.Discord.Tests.Running;

/// <summary>The transport, running.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    public static readonly CommandDefinition Ask = new(LocalizedText.Same("ask"), LocalizedText.Same("Asks the news."))
    {
        Options = [new(OptionKind.Text, LocalizedText.Same("question"), LocalizedText.Same("What to look up.")) { IsRequired = true, HasSuggestions = true }],
        InDirectMessages = true,
    };

    private readonly CancellationTokenSource _stop = new();
    private readonly WebApplication _host;

    public RunningBot(TestWorld world, DiscordOptions options, ScriptedHandler handler, MemoryLedger ledger, TimeProvider clock)
    {
        (World, Handler) = (world, handler);
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRouting()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Debug).AddProvider(Log).AddFilter("Microsoft", LogLevel.None))
            .AddSingleton(clock)
            .AddSingleton<IRequestLedger>(ledger)
            .AddSingleton<ITransportState>(ledger)
            .AddDiscord(_ => options, seed: 7);
        _host = builder.Build();
        Running = Task.Run(() => _host.Services.GetRequiredService<IChatTransport>().RunAsync([Ask], handler, _stop.Token));
    }

    public TestWorld World { get; }

    public ScriptedHandler Handler { get; }

    public LogLines Log { get; } = new();

    /// <summary>The run itself; ends when stopped, or fails.</summary>
    public Task Running { get; }

    public DiscordHealth Health => _host.Services.GetRequiredService<DiscordHealth>();

    public DiscordCheck Check => _host.Services.GetRequiredService<DiscordCheck>();

    /// <summary>Opens the endpoint for interactions.</summary>
    public async Task<Uri> ListenAsync()
    {
        _host.UseRouting();
        _host.MapDiscordInteractions();
        await _host.StartAsync();
        return new(new Uri(_host.Urls.First()), "/discord/interactions");
    }

    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        await Running.WaitAsync(TimeSpan.FromSeconds(20), TimeProvider.System).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await _host.DisposeAsync();
        _stop.Dispose();
    }
}
