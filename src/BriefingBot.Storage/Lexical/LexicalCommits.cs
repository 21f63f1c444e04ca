using Lucene.Net.Index;

namespace BriefingBot.Storage.Lexical;

/// <summary>
/// Keeps the commit that the manifest names and the newest one. A process that dies between the two leaves the named one whole.
/// </summary>
internal sealed class LexicalCommits : IndexDeletionPolicy
{
    /// <summary>The segments file of the commit that the manifest names, or null before the first.</summary>
    public string? Named { get; set; }

    /// <summary>The newest commit.</summary>
    public IndexCommit? Newest { get; private set; }

    /// <inheritdoc/>
    public override void OnInit<T>(IList<T> commits) => OnCommit(commits);

    /// <inheritdoc/>
    public override void OnCommit<T>(IList<T> commits)
    {
        Newest = commits.Count > 0 ? commits[^1] : null;
        foreach (var commit in commits)
        {
            if (commit.SegmentsFileName != Named && commit.SegmentsFileName != Newest?.SegmentsFileName)
            {
                commit.Delete();
            }
        }
    }
}
