namespace BriefingBot.Discord.Gateway;

/// <summary>A session at the gateway: it outlives connections.</summary>
internal sealed class GatewaySession
{
    /// <summary>Its id, or null where there is none.</summary>
    public string? Id { get; private set; }

    /// <summary>Where it is gone on with.</summary>
    public Uri? ResumeAddress { get; private set; }

    /// <summary>The number of the last dispatch.</summary>
    public long? Sequence { get; private set; }

    /// <summary>Whether it can be gone on with.</summary>
    public bool CanResume => Id is not null && Sequence is not null;

    /// <summary>READY came.</summary>
    public void Begin(string id, Uri? resumeAddress) => (Id, ResumeAddress) = (id, resumeAddress);

    /// <summary>A dispatch came.</summary>
    public void Count(long sequence) => Sequence = sequence;

    /// <summary>It is over.</summary>
    public void Drop() => (Id, ResumeAddress, Sequence) = (null, null, null);
}
