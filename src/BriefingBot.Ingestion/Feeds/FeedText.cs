using BriefingBot.Ingestion.Html;

namespace BriefingBot.Ingestion.Feeds;

/// <summary>A text of a feed: plain, or HTML that was made harmless.</summary>
public sealed class FeedText
{
    private readonly Lazy<string> _text;

    internal FeedText(string value, bool isHtml)
    {
        Value = value;
        IsHtml = isHtml;
        _text = new(() => isHtml && value.AsSpan().ContainsAny('<', '&') ? HtmlFragment.TextOf(value).Trim() : value.Trim());
    }

    /// <summary>No text.</summary>
    public static FeedText None { get; } = new("", isHtml: false);

    /// <summary>The text as the feed gives it; of HTML only harmless tags are left, and links are completed.</summary>
    public string Value { get; }

    /// <summary>Whether <see cref="Value"/> is HTML.</summary>
    public bool IsHtml { get; }

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => Value.Length == 0;

    /// <summary>The text that a reader sees, a blank line between paragraphs.</summary>
    public string Text => _text.Value;

    /// <summary>The text that a reader sees, on one line.</summary>
    public string Line => string.Join(' ', Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A plain text.</summary>
    public static FeedText Plain(string text) => text.Length == 0 ? None : new(text, isHtml: false);

    /// <summary>What a reader sees, on one line.</summary>
    public override string ToString() => Line;
}
