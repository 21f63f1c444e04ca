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

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Updated { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Language { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Place { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Credit { get; init; }

    public required DateTimeOffset LoadedAt { get; init; }

    public required int Versions { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? VersionHash { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<VersionJson>? History { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Copies { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Text { get; init; }
}

/// <summary>One version of an article.</summary>
internal sealed record VersionJson(int Version, string Title, string VersionHash, DateTimeOffset LoadedAt, bool IsCurrent);

/// <summary>An article that may come back.</summary>
internal sealed record AllowedJson(string Collection, string Allowed);

/// <summary>An article that was removed.</summary>
internal sealed record RemovedJson(string Collection, string Removed);
