using System.ComponentModel.DataAnnotations;

namespace BriefingBot.Ingestion.Fetching;

/// <summary>Limits that keep fetching from the web safe and bounded.</summary>
public sealed class FetchOptions
{
    /// <summary>The most bytes of an answer, counted when unpacked; 8 MiB unless told.</summary>
    [Range(1_024, 268_435_456)]
    public int MaxBytes { get; set; } = 8 * 1024 * 1024;

    /// <summary>
    /// The most seconds that one fetch waits for servers, with all redirects and tries; 20 unless told. Its turn with a host is waited for
    /// beside that.
    /// </summary>
    [Range(1, 600)]
    public int MaxSeconds { get; set; } = 20;

    /// <summary>Ports that may be used beside 80 and 443.</summary>
    public IReadOnlyList<int> AllowedPorts { get; set; } = [];

    /// <summary>
    /// Hosts that may lie in a private network, each as "host" or "host:port"; all that the operator names is trusted. Nothing else
    /// opens a door to addresses that are not public.
    /// </summary>
    public IReadOnlyList<string> AllowedPrivateHosts { get; set; } = [];

    /// <summary>The pause before the second try, doubled and jittered before the third; half a second unless told.</summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>The seconds between two visits to one host, unless its robots.txt asks for more; 2 unless told.</summary>
    [Range(0, 30)]
    public int HostPauseSeconds { get; set; } = 2;
}
