using System.Globalization;
using BriefingBot.Ingestion.Fetching;
using BriefingBot.Intake;

namespace BriefingBot.Settings;

/// <summary>What can be set of fetching from the web and of feeds.</summary>
internal static class IntakeSettings
{
    private const string Hosts = "hosts such as news.example or news.example:8080, separated by commas";

    /// <summary>All of them, in the order in which they are told.</summary>
    public static IReadOnlyList<Setting> All { get; } =
    [
        Setting.Whole<FetchOptions>("Fetch:MaxBytes", nameof(FetchOptions.MaxBytes), (settings, number) => settings.Fetching.MaxBytes = number),
        Setting.Whole<FetchOptions>("Fetch:MaxSeconds", nameof(FetchOptions.MaxSeconds), (settings, number) => settings.Fetching.MaxSeconds = number),
        Setting.Whole<FetchOptions>(
            "Fetch:HostPauseSeconds", nameof(FetchOptions.HostPauseSeconds), (settings, number) => settings.Fetching.HostPauseSeconds = number),
        Setting.Text("Fetch:AllowedPorts", "numbers from 1 to 65535, separated by commas", (settings, text) =>
            TryReadPorts(text, ports => settings.Fetching.AllowedPorts = ports)),
        Setting.Text("Fetch:AllowedPrivateHosts", Hosts, (settings, text) =>
            TryReadHosts(text, hosts => settings.Fetching.AllowedPrivateHosts = hosts)),
        Setting.Whole<IntakeOptions>(
            "Fetch:MaxAttachmentBytes",
            nameof(IntakeOptions.MaxAttachmentBytes),
            (settings, number) => settings.Intake.MaxAttachmentBytes = number),
        Setting.Text("Fetch:AttachmentHosts", Hosts, (settings, text) => TryReadHosts(text, hosts => settings.Intake.AttachmentHosts = hosts)),
        Setting.Whole<IntakeOptions>("Feeds:MaxFeeds", nameof(IntakeOptions.MaxFeeds), (settings, number) => settings.Intake.MaxFeeds = number),
        Setting.Whole<IntakeOptions>("Feeds:MaxItems", nameof(IntakeOptions.MaxFeedItems), (settings, number) => settings.Intake.MaxFeedItems = number),
        Setting.Whole<IntakeOptions>("Feeds:CheckMinutes", nameof(IntakeOptions.FeedMinutes), (settings, number) => settings.Intake.FeedMinutes = number),
        Setting.Whole<IntakeOptions>(
            "Feeds:MinCheckMinutes", nameof(IntakeOptions.MinFeedMinutes), (settings, number) => settings.Intake.MinFeedMinutes = number),
        Setting.Whole<IntakeOptions>(
            "Feeds:MaxCheckMinutes", nameof(IntakeOptions.MaxFeedMinutes), (settings, number) => settings.Intake.MaxFeedMinutes = number),
    ];

    private static bool TryReadPorts(string text, Action<IReadOnlyList<int>> apply)
    {
        var parts = Parts(text);
        List<int> ports = [.. parts.Select(part => ushort.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port : 0)];
        return !ports.Contains(0) && Applied(ports, apply);
    }

    private static bool TryReadHosts(string text, Action<IReadOnlyList<string>> apply)
    {
        var hosts = Parts(text);
        return Array.TrueForAll(hosts, IsHost) && Applied(hosts, apply);
    }

    private static bool IsHost(string text) =>
        Uri.CheckHostName(text) != UriHostNameType.Unknown
        || (text.Split(':') is [var host, var port]
            && Uri.CheckHostName(host) != UriHostNameType.Unknown
            && ushort.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out _));

    private static bool Applied<T>(T value, Action<T> apply)
    {
        apply(value);
        return true;
    }

    private static string[] Parts(string text) => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
