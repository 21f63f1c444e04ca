using System.Globalization;

namespace BriefingBot.Storage.Sqlite;

/// <summary>A step from one version of the schema to the next.</summary>
/// <param name="Version">The version it leads to, from 1.</param>
/// <param name="Sql">Its statements.</param>
internal sealed record Migration(int Version, string Sql)
{
    /// <summary>The steps that come with the program, in order; the number at the start of a file's name is the version.</summary>
    public static IReadOnlyList<Migration> All { get; } =
    [
        .. typeof(Migration).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
            .Select(name => new Migration(int.Parse(name.AsSpan(0, 4), CultureInfo.InvariantCulture), Read(name)))
            .OrderBy(migration => migration.Version),
    ];

    private static string Read(string resource)
    {
        using var stream = typeof(Migration).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
