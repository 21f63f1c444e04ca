using System.Globalization;
using BriefingBot.Core.Ports;
using BriefingBot.Storage.Articles;
using BriefingBot.Storage.Sqlite;

namespace BriefingBot.Storage.Indexing;

/// <summary>Compares index and store, and every stored text with its hash.</summary>
internal sealed class IndexCheckup(StoreDatabase database, IndexFolder folder)
{
    /// <summary>Looks at everything and changes nothing.</summary>
    public IndexHealth Run(CancellationToken cancellation)
    {
        var problems = new List<string>();
        problems.AddRange(StoreCheckup.Run(database, cancellation));
        problems.AddRange(OfIndex(cancellation));
        return new(problems.Count == 0, problems);
    }

    private List<string> OfIndex(CancellationToken cancellation)
    {
        var manifest = folder.ReadManifest();
        var store = database.Read(session => StoreState.Read(session, manifest), cancellation);
        if (manifest is null && store.Head == ChangePoint.Start)
        {
            return [];
        }

        if (ManifestCheck.Problem(manifest, store, database.Options.Dimensions, folder) is { } problem)
        {
            return [$"The search index cannot be used: {problem}. The next search builds it again."];
        }

        try
        {
            return OfParts(manifest!, store, cancellation);
        }
        catch (Exception exception) when (IndexDamage.Is(exception))
        {
            return [$"The search index is damaged: {exception.Message.TrimEnd('.')}. Build it again with rebuild-index."];
        }
    }

    private List<string> OfParts(Manifest manifest, StoreState store, CancellationToken cancellation)
    {
        var problems = new List<string>();
        var index = IndexSnapshot.Open(folder, manifest, null);
        try
        {
            index.Articles.Verify(cancellation);
            index.Passages.Verify(cancellation);
            foreach (var segment in index.Segments)
            {
                segment.Segment.Verify(cancellation);
            }

            if (manifest.Applied != store.Head)
            {
                problems.Add(string.Create(
                    CultureInfo.InvariantCulture,
                    $"The search index is behind the store: it has changes up to {manifest.Applied.Seq} of {store.Head.Seq}. "
                    + $"The next search applies them."));
            }
            else
            {
                var (articles, passages) = database.Read(StoreCheckup.CurrentCounts, cancellation);
                Compare("articles", articles, index.Articles.Documents, problems);
                Compare("passages", passages, index.Passages.Documents, problems);
            }
        }
        finally
        {
            index.Release();
        }

        return problems;
    }

    private static void Compare(string what, int stored, int indexed, List<string> problems)
    {
        if (stored != indexed)
        {
            problems.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"The store has {stored} {what}, the search index {indexed}. Build the index again with rebuild-index."));
        }
    }
}
