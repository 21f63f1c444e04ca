using Polly;
using Polly.Timeout;

namespace BriefingBot.Ingestion.Fetching;

/// <summary>
/// Fetches from the public web: http and https, public addresses only, checked where the connection is made and at every redirect;
/// bounded in size, time and tries; without proxy, cookies and credentials; as a site's robots.txt allows. Safe for concurrent use.
/// </summary>
public sealed class PageFetcher : IDisposable
{
    private readonly FetchOptions _options;
    private readonly HttpMessageInvoker _client;
    private readonly RedirectWalk _walk;
    private readonly RobotsCache _robots;
    private readonly ResiliencePipeline<FetchedPage> _pipeline;

    /// <summary>A fetcher with these limits.</summary>
    public PageFetcher(FetchOptions options, TimeProvider time)
        : this(options, time, new Dialer())
    {
    }

    internal PageFetcher(FetchOptions options, TimeProvider time, Dialer dialer)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        var rules = new AddressRules(options);
        _options = options;
        _client = FetchClient.Create(new(rules, dialer), TimeSpan.FromSeconds(options.MaxSeconds));
        _walk = new(rules, new(_client, options, time));
        _robots = new(_walk, time);
        _pipeline = FetchPipeline.Create(options, time);
    }

    /// <summary>Fetches what stands at an address.</summary>
    /// <exception cref="FetchException">It cannot or may not be fetched; the message is for the admin.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> stopped it.</exception>
    public async Task<FetchedPage> FetchAsync(FetchRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        Func<Uri, CancellationToken, Task> mayVisit = request.Purpose.HonoursRobots ? _robots.CheckAsync : static (_, _) => Task.CompletedTask;
        try
        {
            return await _pipeline.ExecuteAsync(async stop => await _walk.RunAsync(request, mayVisit, stop), cancellation);
        }
        catch (TimeoutRejectedException late)
        {
            throw FetchProblems.TooSlow(_options.MaxSeconds, late);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();
}
