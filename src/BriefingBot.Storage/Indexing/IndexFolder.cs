using System.Globalization;
using System.Text.Json;

namespace BriefingBot.Storage.Indexing;

/// <summary>Where the parts of the index lie. Each rebuild has a folder of its own, so that a running search keeps what it reads.</summary>
/// <param name="root">The folder of the index.</param>
internal sealed class IndexFolder(string root)
{
    private const string GenerationPrefix = "g";

    /// <summary>The folder of the index.</summary>
    public string Root => root;

    /// <summary>The manifest.</summary>
    public string ManifestFile => Path.Combine(root, "manifest.json");

    /// <summary>Whoever has it open writes the index.</summary>
    public string LockFile => Path.Combine(root, "writer.lock");

    /// <summary>The Lucene index of articles.</summary>
    public string Articles(string generation) => Path.Combine(root, generation, "articles");

    /// <summary>The Lucene index of passages.</summary>
    public string Passages(string generation) => Path.Combine(root, generation, "passages");

    /// <summary>The files of vectors.</summary>
    public string Vectors(string generation) => Path.Combine(root, generation, "vectors");

    /// <summary>Makes the folders of a generation that was not there before.</summary>
    public string AddGeneration()
    {
        var last = Generations().Select(Number).DefaultIfEmpty(0).Max();
        var generation = string.Create(CultureInfo.InvariantCulture, $"{GenerationPrefix}{last + 1:D6}");
        Directory.CreateDirectory(Articles(generation));
        Directory.CreateDirectory(Passages(generation));
        Directory.CreateDirectory(Vectors(generation));
        return generation;
    }

    /// <summary>The manifest, or null where there is none that can be read.</summary>
    public Manifest? ReadManifest()
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(ManifestFile), ManifestJson.Default.Manifest);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Puts a manifest in the place of the one before; after a crash either the one or the other is there.</summary>
    public void WriteManifest(Manifest manifest)
    {
        var draft = ManifestFile + ".tmp";
        using (var file = new FileStream(draft, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            JsonSerializer.Serialize(file, manifest, ManifestJson.Default.Manifest);
            file.Flush(flushToDisk: true);
        }

        File.Move(draft, ManifestFile, overwrite: true);
    }

    /// <summary>Removes what no manifest names: the remains of interrupted writers and of generations gone by.</summary>
    public void Sweep(Manifest? manifest)
    {
        foreach (var generation in Generations().Where(generation => generation != manifest?.Generation))
        {
            TryDelete(() => Directory.Delete(Path.Combine(root, generation), recursive: true));
        }

        if (manifest is not null)
        {
            var named = manifest.Vectors.Select(segment => segment.File).ToHashSet(StringComparer.Ordinal);
            var files = Directory.EnumerateFiles(Vectors(manifest.Generation));
            foreach (var file in files.Where(file => !named.Contains(Path.GetFileName(file))))
            {
                TryDelete(() => File.Delete(file));
            }
        }
    }

    private static int Number(string generation) =>
        int.TryParse(generation.AsSpan(GenerationPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;

    private static void TryDelete(Action delete)
    {
        try
        {
            delete();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Where a file cannot be removed while another process reads it, the next writer tries again.
        }
    }

    private string[] Generations() =>
        [.. Directory.EnumerateDirectories(root, GenerationPrefix + "*").Select(path => Path.GetFileName(path))];
}
