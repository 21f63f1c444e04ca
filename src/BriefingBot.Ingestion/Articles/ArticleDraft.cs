using BriefingBot.Core.Articles;

namespace BriefingBot.Ingestion.Articles;

/// <summary>What a reader found, as the source tells it and not checked yet.</summary>
internal sealed class ArticleDraft
{
    /// <summary>File, and line or item where it has several; for messages.</summary>
    public required string Where { get; init; }

    public required string Url { get; init; }

    public required string Text { get; init; }

    public string Title { get; init; } = "";

    public string Outlet { get; init; } = "";

    public IReadOnlyList<string> Authors { get; init; } = [];

    public string Published { get; init; } = "";

    /// <summary>The publisher's last change, as the source writes it.</summary>
    public string Updated { get; init; } = "";

    public string Language { get; init; } = "";

    public Dateline? Dateline { get; init; }

    public string Credit { get; init; } = "";

    /// <summary>What was mended so far.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
