using System.Globalization;
using BriefingBot.Core.Ports;

namespace BriefingBot.Storage.Sqlite;

/// <summary>Brings a database to the schema this program knows. The version stands in SQLite's user_version.</summary>
internal static class Migrator
{
    /// <summary>Touches nothing that a newer program made.</summary>
    /// <exception cref="StoreException">The schema is newer than the last of <paramref name="migrations"/>.</exception>
    public static void RefuseNewer(SqliteSession session, IReadOnlyList<Migration> migrations, string file)
    {
        var known = migrations[^1].Version;
        if (Version(session) is var found && found > known)
        {
            throw new StoreException(string.Create(
                CultureInfo.InvariantCulture,
                $"{file} was made by a newer version of this program: its schema is number {found}, this program knows up to {known}. "
                + $"Update the program, or choose another folder with --data."));
        }
    }

    /// <summary>Applies what is missing, each step in a transaction of its own.</summary>
    public static void Migrate(SqliteSession session, IReadOnlyList<Migration> migrations)
    {
        var found = Version(session);
        var missing = migrations.Where(migration => migration.Version > found).ToList();
        if (missing.Count > 0)
        {
            IdentityFunctions.AddTo(session);
        }

        foreach (var migration in missing)
        {
            session.InTransaction(() => Apply(session, migration));
        }
    }

    private static int Apply(SqliteSession session, Migration migration)
    {
        // Another process may have applied the step while this one waited for the write lock.
        if (Version(session) < migration.Version)
        {
            session.Run(migration.Sql);
            session.Run(string.Create(CultureInfo.InvariantCulture, $"pragma user_version = {migration.Version}"));
        }

        return migration.Version;
    }

    private static int Version(SqliteSession session) =>
        Convert.ToInt32(session.Prepare("pragma user_version").ExecuteScalar(), CultureInfo.InvariantCulture);
}
