using System.Net;
using BriefingBot.FakeDiscord.Control;
using BriefingBot.FakeDiscord.Rest;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace BriefingBot.FakeDiscord;

/// <summary>Listens on 127.0.0.1 and gives each path to its part.</summary>
internal sealed class WebHost : IAsyncDisposable
{
    // Larger than what Discord takes, so that it is the rules that refuse and not the socket.
    private const long LargestBody = 32L << 20;
    private readonly WebApplication _app;
    private readonly Parts _parts;

    private WebHost(WebApplication app, Parts parts) => (_app, _parts) = (app, parts);

    /// <summary>Where it listens.</summary>
    public Uri Address => _parts.Address;

    /// <summary>What drives it from another process; null where that is not wanted.</summary>
    public ControlApi? Control { get; set; }

    public static async Task<WebHost> StartAsync(Parts parts)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, parts.Options.Port);
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.AddServerHeader = false;
        });
        var app = builder.Build();
        app.UseWebSockets();
        var host = new WebHost(app, parts);
        app.Run(host.GuardedAsync);
        await app.StartAsync();
        var addresses = app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>();
        parts.Address = new Uri(addresses.Addresses.First());
        return host;
    }

    public async ValueTask DisposeAsync()
    {
        _parts.Stop();
        await _app.DisposeAsync();
    }

    // A fault of the fake itself must fail the test that met it, and not look like one of Discord's.
    private async Task GuardedAsync(HttpContext http)
    {
        try
        {
            await HandleAsync(http);
        }
        catch (Exception e) when (e is not (OperationCanceledException or IOException))
        {
            _parts.Violations.Add([new(http.Request.Path, "", "the fake failed", e.ToString(), Refused: false)]);
            throw;
        }
    }

    private Task HandleAsync(HttpContext http)
    {
        var path = http.Request.Path.Value ?? "";
        if (RestRouter.Relative(path) is { } relative)
            return _parts.Rest.HandleAsync(http, relative);
        if (path is "/gateway" or "/gateway/")
            return _parts.Gateway.AcceptAsync(http, atResumeAddress: false);
        if (path is "/resume" or "/resume/")
            return _parts.Gateway.AcceptAsync(http, atResumeAddress: true);
        if (path.StartsWith("/attachments/", StringComparison.Ordinal))
            return _parts.Cdn.HandleAsync(http, path);

        if (Control is { } control && path.StartsWith(ControlApi.Prefix, StringComparison.Ordinal))
            return control.HandleAsync(http, path[ControlApi.Prefix.Length..]);

        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
