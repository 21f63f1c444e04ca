using BriefingBot.FakeDiscord.Recording;

namespace BriefingBot.FakeDiscord.Gateway;

/// <summary>What went over the gateway, the latest <see cref="Kept"/> payloads.</summary>
public sealed class GatewayLog
{
    /// <summary>How many payloads are kept.</summary>
    public const int Kept = 20_000;

    private readonly Lock _lock = new();
    private readonly Queue<GatewayRecord> _records = [];
    private readonly ChangeSignal _changes;

    internal GatewayLog(ChangeSignal changes) => _changes = changes;

    /// <summary>All payloads, oldest first.</summary>
    public IReadOnlyList<GatewayRecord> All
    {
        get
        {
            lock (_lock)
            {
                return [.. _records];
            }
        }
    }

    /// <summary>The payloads that the bot sent, oldest first.</summary>
    public IReadOnlyList<GatewayRecord> ByBot => [.. All.Where(record => record.ByBot)];

    /// <summary>How often the bot sent IDENTIFY.</summary>
    public int Identifies => Count(Opcode.Identify);

    /// <summary>How often the bot sent RESUME.</summary>
    public int Resumes => Count(Opcode.Resume);

    /// <summary>How often the bot sent a heartbeat.</summary>
    public int Heartbeats => Count(Opcode.Heartbeat);

    internal void Add(GatewayRecord record)
    {
        lock (_lock)
        {
            _records.Enqueue(record);
            if (_records.Count > Kept)
                _records.Dequeue();
        }

        _changes.Raise();
    }

    internal void Changed() => _changes.Raise();

    private int Count(int opcode) => ByBot.Count(record => record.Opcode == opcode);
}
