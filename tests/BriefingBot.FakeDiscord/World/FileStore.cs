using System.Collections.Concurrent;

namespace BriefingBot.FakeDiscord.World;

/// <summary>A file that Discord keeps, served under /attachments.</summary>
internal sealed record StoredFile(ulong Id, string Name, string ContentType, byte[] Bytes);

/// <summary>All files.</summary>
internal sealed class FileStore
{
    private readonly ConcurrentDictionary<ulong, StoredFile> _files = [];

    public StoredFile? Find(ulong id) => _files.GetValueOrDefault(id);

    public void Add(StoredFile file) => _files[file.Id] = file;
}
