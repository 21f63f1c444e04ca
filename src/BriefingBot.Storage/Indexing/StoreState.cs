using BriefingBot.Storage.Articles;
using BriefingBot.Storage.Sqlite;

namespace BriefingBot.Storage.Indexing;

/// <summary>What an index is compared with.</summary>
/// <param name="Id">The store.</param>
/// <param name="Head">Its last change.</param>
/// <param name="HasApplied">Whether it has the last change of the index.</param>
internal sealed record StoreState(string Id, ChangePoint Head, bool HasApplied)
{
    /// <summary>Reads it.</summary>
    public static StoreState Read(SqliteSession session, Manifest? manifest) => session.InSnapshot(() => new StoreState(
        (string)session.Prepare("select value from meta where key = 'store'").ExecuteScalar()!,
        ChangeLog.Head(session),
        manifest is null || ChangeLog.Has(session, manifest.Applied)));
}
