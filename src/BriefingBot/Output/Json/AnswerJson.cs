using System.Text.Json.Serialization;

namespace BriefingBot.Output.Json;

/// <summary>An answer with all that is known of it.</summary>
internal sealed record AnswerJson
{
    public required string Question { get; init; }

    public required DateOnly AsOf { get; init; }

    public required string Collection { get; init; }

    public required WindowJson Window { get; init; }

    public required int ArticlesSearched { get; init; }

    public required bool Answered { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public required string? Reason { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public required string? ReasonText { get; init; }

    public required double Confidence { get; init; }

    public required IReadOnlyList<ExcerptJson> Excerpts { get; init; }

    public required IReadOnlyList<ArticleScoreJson> Articles { get; init; }

    public required double Ms { get; init; }
}

/// <summary>Publication days searched, in UTC; no first day means no limit.</summary>
internal sealed record WindowJson(DateOnly? From, DateOnly Until);

/// <summary>An excerpt; offsets are UTF-16 units of the article's text as it was loaded.</summary>
internal sealed record ExcerptJson
{
    public required string Url { get; init; }

    public required string Title { get; init; }

    public required string Outlet { get; init; }

    public required IReadOnlyList<string> Authors { get; init; }

    public required string? Published { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    public required string Text { get; init; }

    public required int KeyStart { get; init; }

    public required int KeyEnd { get; init; }

    public required string VersionHash { get; init; }

    public required string Link { get; init; }

    public required double Score { get; init; }
}

/// <summary>An article's place in the ranking.</summary>
internal sealed record ArticleScoreJson(string Url, double Score);
