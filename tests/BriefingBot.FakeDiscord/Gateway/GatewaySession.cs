using System.Text.Json.Nodes;

namespace BriefingBot.FakeDiscord.Gateway;

/// <summary>What outlives a connection: the number of the last event and the events to replay.</summary>
internal sealed class GatewaySession(string id, int intents)
{
    private const int Kept = 5_000;
    private readonly Lock _lock = new();
    private readonly List<(int Sequence, string Text)> _buffer = [];
    private GatewayConnection? _connection;
    private int _sequence;

    public string Id { get; } = id;

    public int Intents { get; } = intents;

    /// <summary>Whether it can no longer be resumed.</summary>
    public bool Forgotten { get; private set; }

    public void Attach(GatewayConnection connection)
    {
        lock (_lock)
        {
            _connection = connection;
            connection.Session = this;
        }
    }

    public void Forget() => Forgotten = true;

    /// <summary>Numbers an event, keeps it and sends it where a connection is open.</summary>
    public void Dispatch(string name, JsonObject data)
    {
        lock (_lock)
        {
            var text = GatewayPayload.Of(Opcode.Dispatch, data, ++_sequence, name);
            _buffer.Add((_sequence, text));
            if (_buffer.Count > Kept)
                _buffer.RemoveAt(0);

            if (_connection is { IsOpen: true } open)
                open.Send(text);
        }
    }

    /// <summary>Goes on with another connection after event <paramref name="after"/>; returns false where that number never was or is too old.</summary>
    public bool Resume(GatewayConnection connection, int after)
    {
        lock (_lock)
        {
            if (after > _sequence || after < 0 || (_buffer.Count > 0 && after < _buffer[0].Sequence - 1))
                return false;

            if (_connection is { IsOpen: true } old && old != connection)
                old.Drop();

            Attach(connection);
            foreach (var (_, text) in _buffer.Where(entry => entry.Sequence > after))
                connection.Send(text);
        }

        Dispatch("RESUMED", []);
        return true;
    }
}
