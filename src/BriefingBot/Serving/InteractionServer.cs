using BriefingBot.CommandLine;
using BriefingBot.Discord;
using BriefingBot.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BriefingBot.Serving;

/// <summary>Listens for the interactions that Discord sends by HTTP, where Discord:Transport is Http; else there is nothing to listen for.</summary>
internal sealed class InteractionServer(IServiceProvider services, IOptions<BriefingBotSettings> settings, Terminal terminal)
{
    /// <summary>Runs until cancelled.</summary>
    /// <exception cref="CommandException">The address cannot be listened at.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        if (settings.Value.Discord.Transport != TransportKind.Http)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellation);
            return;
        }

        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls(settings.Value.ListenAddress);
        builder.Services.AddRouting();
        await using var app = builder.Build();
        app.UseRouting();
        app.MapDiscordInteractions(services);
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (Exception error) when (error is IOException or InvalidOperationException or FormatException)
        {
            throw new CommandException($"Discord:ListenAddress {settings.Value.ListenAddress} cannot be listened at. Is another program there?", error);
        }

        foreach (var address in app.Urls)
        {
            await terminal.Notices.Writer.WriteLineAsync($"Listening for Discord's requests at {address}{DiscordEndpoints.Path}");
        }

        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellation);
    }
}
