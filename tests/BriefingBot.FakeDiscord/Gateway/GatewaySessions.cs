using System.Collections.Concurrent;
using BriefingBot.FakeDiscord.Faults;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Gateway;

/// <summary>All sessions, and the events that go to them.</summary>
internal sealed class GatewaySessions(DiscordWorld world, FaultBox faults)
{
    private readonly ConcurrentDictionary<string, GatewaySession> _sessions = new(StringComparer.Ordinal);
    private int _count;

    public GatewaySession Open(int intents)
    {
        var session = new GatewaySession($"session{Interlocked.Increment(ref _count)}", intents);
        return _sessions[session.Id] = session;
    }

    /// <summary>The session, or null where there is none that can be resumed.</summary>
    public GatewaySession? Find(string? id) => id is not null && _sessions.TryGetValue(id, out var found) && !found.Forgotten ? found : null;

    /// <summary>Gives an event to every session that asked for its kind.</summary>
    public void Tell(WorldEvent what)
    {
        foreach (var session in _sessions.Values.Where(session => !session.Forgotten && Intents.Allow(session.Intents, what)))
        {
            var data = ContentStripping.For(session.Intents, what, world.Bot);
            var twice = faults.Take<DuplicateDispatch>(fault => fault.Event == what.Name) is not null;
            session.Dispatch(what.Name, data);
            if (twice)
                session.Dispatch(what.Name, data.DeepClone().AsObject());
        }
    }
}
