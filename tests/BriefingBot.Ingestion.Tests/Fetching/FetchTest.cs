using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using BriefingBot.Ingestion.Fetching;
using BriefingBot.Testing;

namespace BriefingBot.Ingestion.Tests.Fetching;

/// <summary>What tests of fetching share: a site on the loopback address that the options allow, and short ways to fetch from it.</summary>
public abstract class FetchTest : IAsyncDisposable
{
    private PageFetcher? _fetcher;

    protected FetchTest() => Options = new()
    {
        AllowedPrivateHosts = [Site.Host],
        RetryDelay = TimeSpan.FromMilliseconds(1),
        HostPauseSeconds = 0,
    };

    private protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private protected TestSite Site { get; } = new();

    private protected FetchOptions Options { get; }

    private protected ScriptedTime Time { get; } = new();

    /// <summary>Real unless a test needs another.</summary>
    private protected TimeProvider Clock { get; set; } = TimeProvider.System;

    private protected FakeDialer Dialer { get; } = new();

    /// <summary>What the fetcher told whoever runs the program.</summary>
    private protected ConcurrentQueue<string> Told { get; } = [];

    private protected PageFetcher Fetcher => _fetcher ??= new(Options, Clock, Dialer, Told.Enqueue);

    private protected Task<FetchedPage> Fetch(string path) => Fetch(Site.At(path));

    private protected Task<FetchedPage> Fetch(Uri address) => Fetcher.FetchAsync(new(address, FetchPurpose.Page), Cancellation);

    private protected Task<FetchException> Refusal(string path) => Refusal(Site.At(path));

    private protected Task<FetchException> Refusal(Uri address) => Assert.ThrowsAsync<FetchException>(() => Fetch(address));

    public async ValueTask DisposeAsync()
    {
        _fetcher?.Dispose();
        await Site.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}

/// <summary>Names that lead where a test wants, one answer after the other; connections to public addresses end at a site of the test.</summary>
internal sealed class FakeDialer : Dialer
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<string[]>> _answers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The addresses that were connected to.</summary>
    public ConcurrentQueue<IPAddress> Dialed { get; } = [];

    /// <summary>The port of the site at which connections end.</summary>
    public int Port { get; set; }

    public FakeDialer Leading(string host, params string[] addresses)
    {
        _answers.GetOrAdd(host, _ => []).Enqueue(addresses);
        return this;
    }

    public override Task<IReadOnlyList<IPAddress>> ResolveAsync(string host, CancellationToken cancellation)
    {
        if (!_answers.TryGetValue(host, out var answers) || !answers.TryPeek(out var answer))
        {
            throw new SocketException((int)SocketError.HostNotFound);
        }

        if (answers.Count > 1)
        {
            answers.TryDequeue(out _);
        }

        return Task.FromResult<IReadOnlyList<IPAddress>>([.. answer.Select(IPAddress.Parse)]);
    }

    public override Task<Stream> ConnectAsync(IPEndPoint address, CancellationToken cancellation)
    {
        Dialed.Enqueue(address.Address);
        return base.ConnectAsync(Port > 0 ? new(IPAddress.Loopback, Port) : address, cancellation);
    }
}
