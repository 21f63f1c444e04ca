namespace BriefingBot.Maintenance;

/// <summary>Examines one thing.</summary>
internal interface IHealthCheck
{
    /// <summary>What is examined.</summary>
    string Subject { get; }

    /// <summary>Examines it; an exception counts as a finding.</summary>
    Task<Diagnosis> ExamineAsync(CancellationToken cancellation);
}

/// <summary>What an examination found.</summary>
/// <param name="Subject">What was examined.</param>
/// <param name="Finding">What was found.</param>
/// <param name="Advice">What is wrong and what to do; null where all is well.</param>
internal sealed record Diagnosis(string Subject, string Finding, string? Advice = null)
{
    /// <summary>Whether all is well.</summary>
    public bool IsHealthy => Advice is null;
}
