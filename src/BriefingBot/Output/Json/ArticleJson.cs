using System.Text.Json.Serialization;

namespace BriefingBot.Output.Json;

/// <summary>The articles of a collection.</summary>
internal sealed record ArticleListJson(string Collection, IAsyncEnumerable<ArticleJson> Articles);

/// <summary>An article; hash and text are told where one article is shown.</summary>
internal sealed record ArticleJson
{
    public required string Url { get; init; }

    public required string Title { get; init; }

    public required string Outlet { get; init; }

    public required IReadOnlyList<string> Authors { get; init; }

    public required string? Published { get; init; }

    public required DateTimeOffset LoadedAt { get; init; }

    public required int Versions { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? VersionHash { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Text { get; init; }
}

/// <summary>An article that was removed.</summary>
internal sealed record RemovedJson(string Collection, string Removed);
