using System.Globalization;

namespace BriefingBot.Storage.Indexing;

/// <summary>Says why an index cannot be used.</summary>
internal static class ManifestCheck
{
    /// <summary>What is wrong in words, or null where the manifest fits the store and the files.</summary>
    public static string? Problem(Manifest? manifest, StoreState store, int dimensions, IndexFolder folder) => manifest switch
    {
        null => "it has no manifest that can be read",
        { Format: var format } when format != Manifest.CurrentFormat =>
            string.Create(CultureInfo.InvariantCulture, $"its format is {format}, this program's is {Manifest.CurrentFormat}"),
        { Store: var id } when id != store.Id => "it was made from another store",
        { Dimensions: var other } when other != dimensions =>
            string.Create(CultureInfo.InvariantCulture, $"its vectors have {other} dimensions, the store's have {dimensions}"),
        _ when !store.HasApplied => "it has changes that the store does not have",
        _ => MissingFile(manifest, folder),
    };

    private static string? MissingFile(Manifest manifest, IndexFolder folder) =>
        WrongFile(folder.Articles(manifest.Generation), manifest.Articles.Files)
        ?? WrongFile(folder.Passages(manifest.Generation), manifest.Passages.Files)
        ?? WrongFile(folder.Vectors(manifest.Generation), manifest.Vectors.ToDictionary(s => s.File, s => s.Bytes, StringComparer.Ordinal));

    private static string? WrongFile(string folder, IReadOnlyDictionary<string, long> files) => files
        .Select(file => (file.Key, Expected: file.Value, Info: new FileInfo(Path.Combine(folder, file.Key))))
        .Where(file => !file.Info.Exists || file.Info.Length != file.Expected)
        .Select(file => $"its file {file.Key} is {(file.Info.Exists ? "of another length than it was" : "missing")}")
        .FirstOrDefault();
}
