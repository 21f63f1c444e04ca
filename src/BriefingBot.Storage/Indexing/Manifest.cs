using System.Text.Json.Serialization;
using BriefingBot.Storage.Articles;
using BriefingBot.Storage.Lexical;

namespace BriefingBot.Storage.Indexing;

/// <summary>Says of which parts the index consists and how far it has followed the store. What it does not name does not belong to the index.</summary>
internal sealed record Manifest
{
    /// <summary>The format this program writes: of the manifest, the vectors, the documents and the analyzer.</summary>
    public const int CurrentFormat = 1;

    /// <summary>The format it was written in.</summary>
    public int Format { get; init; } = CurrentFormat;

    /// <summary>The store it was made from.</summary>
    public required string Store { get; init; }

    /// <summary>The last change of the store that is in it.</summary>
    public required ChangePoint Applied { get; init; }

    /// <summary>The folder of its parts.</summary>
    public required string Generation { get; init; }

    /// <summary>Dimensions of the vectors.</summary>
    public required int Dimensions { get; init; }

    /// <summary>The commit of the index of articles.</summary>
    public required LexicalCommit Articles { get; init; }

    /// <summary>The commit of the index of passages.</summary>
    public required LexicalCommit Passages { get; init; }

    /// <summary>The files of vectors.</summary>
    public required IReadOnlyList<SegmentInfo> Vectors { get; init; }
}

/// <summary>A file of vectors as the manifest names it.</summary>
/// <param name="File">Its name.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Dead">Places of the articles in its table that were replaced or removed.</param>
internal sealed record SegmentInfo(string File, long Bytes, IReadOnlyList<int> Dead);

/// <summary>How the manifest is written as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Manifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;
