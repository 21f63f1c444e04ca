using System.Text.Json;
using System.Text.Json.Nodes;
using BriefingBot.FakeDiscord.Recording;

namespace BriefingBot.FakeDiscord.World;

/// <summary>All messages, in the order they were sent.</summary>
internal sealed class MessageStore(ChangeSignal changes)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<ulong, List<ulong>> _byChannel = [];
    private readonly Dictionary<ulong, FakeMessage> _byId = [];

    /// <summary>The messages of a channel.</summary>
    public IReadOnlyList<FakeMessage> In(ulong channel)
    {
        lock (_lock)
        {
            return _byChannel.TryGetValue(channel, out var ids) ? [.. ids.Select(id => _byId[id])] : [];
        }
    }

    /// <summary>The message, deleted or not; null where there never was one.</summary>
    public FakeMessage? Find(ulong id)
    {
        lock (_lock)
        {
            return _byId.GetValueOrDefault(id);
        }
    }

    /// <summary>Keeps a new message.</summary>
    public void Add(FakeMessage message)
    {
        lock (_lock)
        {
            _byId.Add(message.Id, message);
            if (!_byChannel.TryGetValue(message.ChannelId, out var ids))
                _byChannel.Add(message.ChannelId, ids = []);
            ids.Add(message.Id);
        }

        changes.Raise();
    }

    /// <summary>Changes a message's JSON and returns the new state.</summary>
    public FakeMessage Edit(ulong id, Action<JsonObject> change)
    {
        FakeMessage edited;
        lock (_lock)
        {
            var before = _byId[id];
            var json = before.Json.ToObject();
            change(json);
            edited = before with { Json = JsonSerializer.SerializeToElement(json), Earlier = [.. before.Earlier, before.Json] };
            _byId[id] = edited;
        }

        changes.Raise();
        return edited;
    }

    /// <summary>Marks a message as deleted.</summary>
    public void Delete(ulong id)
    {
        lock (_lock)
        {
            _byId[id] = _byId[id] with { Deleted = true };
        }

        changes.Raise();
    }
}
