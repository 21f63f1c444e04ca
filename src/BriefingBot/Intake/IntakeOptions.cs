using System.ComponentModel.DataAnnotations;

namespace BriefingBot.Intake;

/// <summary>Limits of what people hand in through a chat, and of feeds.</summary>
public sealed class IntakeOptions
{
    /// <summary>The largest file that is taken from a chat, in bytes; 10 MiB unless told.</summary>
    [Range(1_024, 268_435_456)]
    public int MaxAttachmentBytes { get; set; } = 10 * 1024 * 1024;

    /// <summary>The hosts where the chat platform keeps files that people send, each as "host" or "host:port".</summary>
    public IReadOnlyList<string> AttachmentHosts { get; set; } = ["cdn.discordapp.com", "media.discordapp.net"];

    /// <summary>The longest pasted text, in UTF-16 units.</summary>
    public int MaxTextLength { get; set; } = 100_000;

    /// <summary>How many feeds a collection may follow; 50 unless told.</summary>
    [Range(1, 1_000)]
    public int MaxFeeds { get; set; } = 50;

    /// <summary>How many new items of a feed are loaded in one check; the rest waits for the next. 30 unless told.</summary>
    [Range(1, 500)]
    public int MaxFeedItems { get; set; } = 30;

    /// <summary>Minutes between two checks of a feed of which it is not known yet how busy it is; 30 unless told.</summary>
    [Range(5, 10_080)]
    public int FeedMinutes { get; set; } = 30;

    /// <summary>The fewest minutes between two checks, for the busiest feeds; 10 unless told, and no more than <see cref="FeedMinutes"/>.</summary>
    [Range(5, 10_080)]
    public int MinFeedMinutes { get; set; } = 10;

    /// <summary>The most minutes between two checks of a feed that can be read; 720 unless told, and no fewer than <see cref="FeedMinutes"/>.</summary>
    [Range(5, 10_080)]
    public int MaxFeedMinutes { get; set; } = 720;
}
