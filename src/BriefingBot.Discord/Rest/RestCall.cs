using BriefingBot.Discord.Rest.Limits;
using BriefingBot.Discord.Time;
using Polly;

namespace BriefingBot.Discord.Rest;

/// <summary>A call on its way through the pipeline: what its attempts have in common.</summary>
internal sealed class RestCall(Route route, byte[]? body, Deadline deadline)
{
    /// <summary>Where the pipeline finds it.</summary>
    public static readonly ResiliencePropertyKey<RestCall> Key = new("call");

    /// <summary>Where it goes.</summary>
    public Route Route => route;

    /// <summary>The JSON that is sent, or null.</summary>
    public byte[]? Body => body;

    /// <summary>When an attempt has to begin at the latest.</summary>
    public Deadline Deadline => deadline;

    /// <summary>The permit of the attempt under way.</summary>
    public Permit? Permit { get; set; }

    /// <summary>Whether an earlier attempt may have had its effect without our learning of it.</summary>
    public bool HadLostOutcome { get; set; }
}
