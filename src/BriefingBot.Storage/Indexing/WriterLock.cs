namespace BriefingBot.Storage.Indexing;

/// <summary>The right to write the index, held by at most one process; the system takes it back when the process ends.</summary>
internal sealed class WriterLock : IDisposable
{
    private readonly FileStream _file;

    private WriterLock(FileStream file) => _file = file;

    /// <summary>Takes the lock, or returns null where another holds it.</summary>
    public static WriterLock? TryTake(IndexFolder folder)
    {
        Directory.CreateDirectory(folder.Root);
        try
        {
            return new(new(folder.LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0));
        }
        catch (IOException) when (File.Exists(folder.LockFile))
        {
            return null;
        }
    }

    /// <summary>When the holder last showed that it gets on.</summary>
    public static DateTime LastBeat(IndexFolder folder) => File.GetLastWriteTimeUtc(folder.LockFile);

    /// <summary>Shows those who wait that the holder gets on.</summary>
    public void Beat()
    {
        _file.Position = 0;
        _file.WriteByte((byte)'w');
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
