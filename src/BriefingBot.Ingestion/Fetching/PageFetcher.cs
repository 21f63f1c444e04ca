using Polly;

namespace BriefingBot.Ingestion.Fetching;

/// <summary>
/// Fetches from the public web: http and https, public addresses only, checked where the connection is made and at every redirect;
/// bounded in size, time and tries; without proxy, cookies and credentials; as a site's robots.txt allows, and with a pause between two
/// visits to one host. Safe for concurrent use.
/// </summary>
public sealed class PageFetcher : IDisposable
{
    private readonly FetchOptions _options;
    private readonly TimeProvider _time;
    private readonly HttpMessageInvoker _client;
    private readonly RedirectWalk _walk;
    private readonly RobotsCache _robots;
    private readonly HostPacing _pacing;
    private readonly ResiliencePipeline<FetchedPage> _pipeline;

    /// <summary>A fetcher with these limits.</summary>
    /// <param name="options">The limits.</param>
    /// <param name="time">Tells the time.</param>
    /// <param name="tell">Told what whoever runs the program may want to know, in whole sentences; null for nobody.</param>
    public PageFetcher(FetchOptions options, TimeProvider time, Action<string>? tell = null)
        : this(options, time, new Dialer(), tell)
    {
    }

    internal PageFetcher(FetchOptions options, TimeProvider time, Dialer dialer, Action<string>? tell = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        var rules = new AddressRules(options);
        (_options, _time) = (options, time);
        _client = FetchClient.Create(new(rules, dialer), TimeSpan.FromSeconds(options.MaxSeconds));
        _walk = new(rules, new(_client, options, time));
        _robots = new(_walk, time, tell ?? (static _ => { }));
        _pacing = new(time);
        _pipeline = FetchPipeline.Create(options, time);
    }

    /// <summary>Fetches what stands at an address.</summary>
    /// <exception cref="FetchException">It cannot or may not be fetched; the message is for the admin.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> stopped it.</exception>
    public async Task<FetchedPage> FetchAsync(FetchRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        Func<Uri, Patience, CancellationToken, Task> mayVisit = request.Purpose.IsRobot ? VisitAsync : static (_, _, _) => Task.CompletedTask;
        var patience = new Patience(_options.MaxSeconds, _time);
        return await _pipeline.ExecuteAsync(async stop => await _walk.RunAsync(request, mayVisit, patience, stop), cancellation);
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task VisitAsync(Uri address, Patience patience, CancellationToken cancellation)
    {
        var asked = await _robots.CheckAsync(address, patience, cancellation);
        var usual = TimeSpan.FromSeconds(_options.HostPauseSeconds);
        await _pacing.WaitAsync(address, asked > usual ? asked : usual, cancellation);
    }
}
