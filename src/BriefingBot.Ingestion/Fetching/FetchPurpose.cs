namespace BriefingBot.Ingestion.Fetching;

/// <summary>What an address is fetched for, which decides what is asked for and what is refused before it is read.</summary>
public sealed class FetchPurpose
{
    private static readonly string[] s_noArticle = ["image/", "video/", "audio/", "font/"];
    private static readonly string[] s_noFeed = [.. s_noArticle, "application/pdf", "application/zip", "message/"];

    private readonly string[] _refused;

    private FetchPurpose(string accept, bool isRobot, string[] refused)
    {
        Accept = accept;
        IsRobot = isRobot;
        _refused = refused;
    }

    /// <summary>A page or a file of articles.</summary>
    public static FetchPurpose Page { get; } = new(
        "text/html,application/xhtml+xml,text/plain;q=0.9,text/markdown;q=0.9,application/json;q=0.8,*/*;q=0.5", isRobot: true, s_noArticle)
    {
        AvoidsWalls = true,
    };

    /// <summary>A feed.</summary>
    public static FetchPurpose Feed { get; } = new(
        "application/rss+xml,application/atom+xml,application/feed+json,application/rdf+xml,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.5",
        isRobot: true,
        s_noFeed);

    /// <summary>A file that a person handed in and that a service keeps for that purpose.</summary>
    public static FetchPurpose Attachment { get; } = new("*/*", isRobot: false, []);

    /// <summary>A site's rules for programs.</summary>
    internal static FetchPurpose Robots { get; } = new("text/plain,*/*;q=0.5", isRobot: false, []);

    /// <summary>The Accept header (RFC 9110, section 12.5.1).</summary>
    internal string Accept { get; }

    /// <summary>Whether the site is visited as robots visit it: its robots.txt is asked first, and a pause is kept before the next visit.</summary>
    internal bool IsRobot { get; }

    /// <summary>Whether redirects to pages of consent, sign-in and payment are refused.</summary>
    internal bool AvoidsWalls { get; private init; }

    /// <summary>Whether content of this media type is worth reading.</summary>
    internal bool Takes(string mediaType) => !Array.Exists(_refused, kind => mediaType.StartsWith(kind, StringComparison.OrdinalIgnoreCase));
}
