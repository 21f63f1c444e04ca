using System.IO.MemoryMappedFiles;

namespace BriefingBot.Storage.Vectors;

/// <summary>A file mapped into memory for reading. Whoever holds a span of it keeps it from being disposed.</summary>
internal sealed unsafe class MappedFile : IDisposable
{
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;
    private readonly byte* _start;

    /// <summary>Maps a file that is not empty.</summary>
    public MappedFile(string path)
    {
        // Delete is shared so that a writer may remove the file from the folder while it is read.
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        Length = stream.Length;
        _file = MemoryMappedFile.CreateFromFile(stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: false);
        _view = _file.CreateViewAccessor(0, Length, MemoryMappedFileAccess.Read);
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
    }

    /// <summary>Size in bytes.</summary>
    public long Length { get; }

    /// <summary>A part of the file as values of <typeparamref name="T"/>.</summary>
    public ReadOnlySpan<T> Span<T>(long offset, int count)
        where T : unmanaged
    {
        ObjectDisposedException.ThrowIf(_view.SafeMemoryMappedViewHandle.IsClosed, this);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, (Length - offset) / sizeof(T));
        return new(_start + offset, count);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
        _file.Dispose();
    }
}
