using System.Globalization;
using BriefingBot.Storage.Articles;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace BriefingBot.Storage.Lexical;

/// <summary>Finds commits and reads how far they have followed the store.</summary>
internal static class LexicalFolder
{
    private const string Seq = "seq";
    private const string Mark = "mark";

    /// <summary>What is written into a commit.</summary>
    public static Dictionary<string, string> Data(ChangePoint point) => new(StringComparer.Ordinal)
    {
        [Seq] = point.Seq.ToString(CultureInfo.InvariantCulture),
        [Mark] = point.Mark,
    };

    /// <summary>How far a commit has followed the store, or null where it does not tell.</summary>
    public static ChangePoint? PointOf(IndexCommit commit) =>
        commit.UserData.TryGetValue(Seq, out var seq)
        && commit.UserData.TryGetValue(Mark, out var mark)
        && long.TryParse(seq, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new(number, mark)
            : null;

    /// <summary>The commit with that segments file.</summary>
    /// <exception cref="IOException">There is none.</exception>
    public static IndexCommit Find(FSDirectory directory, string segments) =>
        DirectoryReader.ListCommits(directory).FirstOrDefault(commit => commit.SegmentsFileName == segments)
        ?? throw new FileNotFoundException($"The index has no commit {segments}.", segments);
}
