using BriefingBot.Storage.Articles;
using BriefingBot.Storage.Lexical;

namespace BriefingBot.Storage.Indexing;

/// <summary>
/// Says of which parts the index consists and how far it has followed the store. What it does not name does not belong to the index.
/// </summary>
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
