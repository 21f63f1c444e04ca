using System.Text.Json;

namespace BriefingBot.Output.Json;

/// <summary>The answer to one line of a question file.</summary>
internal sealed record BatchAnswerJson
{
    public required JsonElement Id { get; init; }

    public required bool Answered { get; init; }

    public required double Confidence { get; init; }

    public required IReadOnlyList<BatchExcerptJson> Excerpts { get; init; }

    public required IReadOnlyList<ArticleScoreJson> Articles { get; init; }

    public required double Ms { get; init; }
}

/// <summary>An excerpt; offsets are UTF-16 units of the article's text as it was loaded.</summary>
internal sealed record BatchExcerptJson
{
    public required string Url { get; init; }

    public required string Title { get; init; }

    public required string Outlet { get; init; }

    public required string? Published { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    public required string Text { get; init; }

    public required double Score { get; init; }
}

/// <summary>Why a line of a question file has no answer.</summary>
internal sealed record BatchErrorJson(JsonElement? Id, int Line, string Error);
