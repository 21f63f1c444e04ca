using System.Text.Json;
using System.Text.Json.Serialization;

namespace BriefingBot.Evaluation.Pages;

/// <summary>What is true of a page: its body, or pieces that must and must not be extracted, and what else is known.</summary>
internal sealed record PageTruth
{
    /// <summary>The page's id in the truth file.</summary>
    public string Id { get; init; } = "";

    /// <summary>The whole body, or null where only pieces are known.</summary>
    public string? ArticleBody { get; init; }

    /// <summary>The page's address.</summary>
    public string? Url { get; init; }

    /// <summary>The name of the page's file, where it is not the id.</summary>
    public string? File { get; init; }

    /// <summary>Pieces of the article.</summary>
    public IReadOnlyList<string> With { get; init; } = [];

    /// <summary>Pieces of what stands beside it.</summary>
    public IReadOnlyList<string> Without { get; init; } = [];

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>The day of publication in ISO 8601.</summary>
    public string? Date { get; init; }

    /// <summary>The byline: a text, or several names.</summary>
    public JsonElement Author { get; init; }

    /// <summary>The byline as one text; several names are parted by commas.</summary>
    [JsonIgnore]
    public string Byline => Author.ValueKind switch
    {
        JsonValueKind.String => Author.GetString() ?? "",
        JsonValueKind.Array => string.Join(", ", Author.EnumerateArray().Select(name => name.GetString())),
        _ => "",
    };

    /// <summary>What halves the pages: the file's name, or the address where the file is named after the page's hash.</summary>
    [JsonIgnore]
    public string HalfKey => File ?? Url ?? Id;
}
