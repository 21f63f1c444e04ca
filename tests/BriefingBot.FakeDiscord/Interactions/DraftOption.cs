namespace BriefingBot.FakeDiscord.Interactions;

/// <summary>An option that the user gave.</summary>
public sealed record DraftOption(string Name, OptionKind Kind, object Value)
{
    /// <summary>Whether the user is typing into it.</summary>
    public bool Focused { get; init; }
}

/// <summary>A file that the user attached.</summary>
public sealed record DraftFile(string Name, string ContentType, byte[] Bytes)
{
    /// <summary>The size that Discord tells, where it is not to be the true one.</summary>
    public long? ToldSize { get; init; }
}
