using Lucene.Net.Index;

namespace BriefingBot.Storage.Lexical;

/// <summary>A commit of a Lucene index as the manifest names it.</summary>
/// <param name="Segments">Its segments file.</param>
/// <param name="Files">Its files with their lengths in bytes, the segments file among them.</param>
internal sealed record LexicalCommit(string Segments, IReadOnlyDictionary<string, long> Files)
{
    /// <summary>Describes a commit.</summary>
    public static LexicalCommit Of(IndexCommit commit) => new(
        commit.SegmentsFileName,
        commit.FileNames.Distinct(StringComparer.Ordinal).ToDictionary(
            name => name, name => commit.Directory.FileLength(name), StringComparer.Ordinal));
}
