using System.Collections.Concurrent;
using BriefingBot.Chat.Platform;

namespace BriefingBot.Discord.Tests.Running;

/// <summary>Remembers requests and small things as long as a test lives; given to a second bot it stands for a restart.</summary>
internal sealed class MemoryLedger : IRequestLedger, ITransportState
{
    private readonly ConcurrentDictionary<RequestId, bool> _taken = [];
    private readonly ConcurrentDictionary<string, string> _state = new(StringComparer.Ordinal);

    public ValueTask<bool> TryTakeAsync(RequestId request, CancellationToken cancellation) => ValueTask.FromResult(_taken.TryAdd(request, true));

    public ValueTask<string?> ReadAsync(string key, CancellationToken cancellation) => ValueTask.FromResult(_state.GetValueOrDefault(key));

    public ValueTask WriteAsync(string key, string value, CancellationToken cancellation)
    {
        _state[key] = value;
        return ValueTask.CompletedTask;
    }
}
