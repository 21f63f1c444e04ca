using System.Net;

namespace BriefingBot.Ingestion.Fetching;

/// <summary>Makes the HTTP client: no proxy, no cookies, no credentials, no redirects of its own, guarded connections.</summary>
internal static class FetchClient
{
    /// <summary>The name by which robots.txt and logs know the program.</summary>
    public const string Agent = "BriefingBot";

    private const int ConnectionsPerHost = 4;
    private const int HeaderKilobytes = 64;

    private static readonly TimeSpan s_connectionLife = TimeSpan.FromMinutes(2);

    /// <summary>What the program says of itself.</summary>
    public static string UserAgent { get; } =
        $"{Agent}/{typeof(FetchClient).Assembly.GetName().Version?.ToString(2)} (self-hosted news reader; honours robots.txt)";

    public static HttpMessageInvoker Create(GuardedConnection connection, TimeSpan connectLimit) => new(
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            Credentials = null,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectCallback = (context, cancellation) => connection.OpenAsync(context.DnsEndPoint, cancellation),
            ConnectTimeout = connectLimit,
            ActivityHeadersPropagator = null,
            MaxConnectionsPerServer = ConnectionsPerHost,
            MaxResponseHeadersLength = HeaderKilobytes,
            MaxResponseDrainSize = 0,
            PooledConnectionLifetime = s_connectionLife,
        },
        disposeHandler: true);
}
