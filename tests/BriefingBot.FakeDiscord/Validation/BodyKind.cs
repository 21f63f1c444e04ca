namespace BriefingBot.FakeDiscord.Validation;

/// <summary>What a body means, which says what rules it has to keep.</summary>
public enum BodyKind
{
    /// <summary>Nothing that is checked.</summary>
    None,

    /// <summary>All commands of a place.</summary>
    CommandList,

    /// <summary>One command.</summary>
    Command,

    /// <summary>A change of a command.</summary>
    CommandChange,

    /// <summary>The first response to an interaction.</summary>
    Callback,

    /// <summary>A follow-up to an interaction.</summary>
    FollowUp,

    /// <summary>An edit of an answer to an interaction.</summary>
    WebhookEdit,

    /// <summary>An ordinary message.</summary>
    ChannelMessage,

    /// <summary>An edit of an ordinary message.</summary>
    ChannelMessageEdit,
}
