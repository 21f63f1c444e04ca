namespace BriefingBot.FakeDiscord.Interactions;

/// <summary>What is wrong with a request to an HTTP endpoint.</summary>
public enum EndpointTampering
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The signature is of another key.</summary>
    ForgedSignature,

    /// <summary>The body was changed after it was signed.</summary>
    EditedBody,

    /// <summary>The timestamp was changed after it was signed.</summary>
    EditedTimestamp,

    /// <summary>There is no signature.</summary>
    NoSignature,

    /// <summary>The signature is no hexadecimal number.</summary>
    UnreadableSignature,

    /// <summary>It was signed an hour ago.</summary>
    OldTimestamp,
}
