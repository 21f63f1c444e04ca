using BriefingBot.Testing;

namespace BriefingBot.Storage.Tests.Support;

/// <summary>A test with a data folder and one newsroom on it.</summary>
public abstract class StorageTest : IDisposable
{
    private readonly List<Newsroom> _opened = [];

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private protected DataFolder Folder { get; } = new();

    private protected Newsroom Room => _opened.Count > 0 ? _opened[0] : Open();

    /// <summary>A newsroom that stands for one more process on the same folder.</summary>
    private protected Newsroom Open(FakeEmbedder? embedder = null, TimeSpan? busyTimeout = null, TimeProvider? time = null)
    {
        var room = new Newsroom(Folder, embedder, busyTimeout, time);
        _opened.Add(room);
        return room;
    }

    /// <summary>Ends the processes.</summary>
    private protected void CloseAll()
    {
        _opened.ForEach(room => room.Dispose());
        _opened.Clear();
    }

    public void Dispose()
    {
        CloseAll();
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }
}
