using BriefingBot.Discord.Http;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Mounts the endpoint to which Discord sends interactions.</summary>
public static class DiscordEndpoints
{
    /// <summary>The path of the endpoint unless another is told.</summary>
    public const string Path = "/discord/interactions";

    /// <summary>
    /// Answers POST requests at <paramref name="pattern"/>; enter the public address of it in the developer portal as
    /// "Interactions Endpoint URL". Needs the services of <c>AddDiscord</c> and Discord:PublicKey.
    /// </summary>
    /// <param name="endpoints">The web application.</param>
    /// <param name="services">Where <c>AddDiscord</c> registered its services; null for the web application's own.</param>
    /// <param name="pattern">The path.</param>
    /// <exception cref="FormatException">Discord:PublicKey is no key.</exception>
    public static IEndpointConventionBuilder MapDiscordInteractions(
        this IEndpointRouteBuilder endpoints, IServiceProvider? services = null, string pattern = Path)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var endpoint = (services ?? endpoints.ServiceProvider).GetRequiredService<InteractionEndpoint>();
        return endpoints.MapPost(pattern, (RequestDelegate)endpoint.HandleAsync);
    }
}
