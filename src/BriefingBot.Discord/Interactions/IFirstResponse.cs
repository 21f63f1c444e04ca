using BriefingBot.Discord.Rest;
using BriefingBot.Discord.Rest.Json;

namespace BriefingBot.Discord.Interactions;

/// <summary>Carries the first response to an interaction.</summary>
internal interface IFirstResponse
{
    /// <summary>The kind of the calls that then change the message.</summary>
    CallKind Edits { get; }

    /// <summary>Says that an answer follows; in a message of its own, or, of a press for all, in the message that has the button.</summary>
    Task<FirstOutcome> DeferAsync(bool isPrivate, CancellationToken cancellation);

    /// <summary>Offers values. Failing is logged, not thrown.</summary>
    Task SuggestAsync(IReadOnlyList<ChoiceJson> choices, CancellationToken cancellation);

    /// <summary>There will be none: it was delivered before, or is of a kind the bot does not know.</summary>
    void Refuse();
}

/// <summary>What became of a first response.</summary>
internal enum FirstOutcome
{
    /// <summary>It arrived.</summary>
    Arrived,

    /// <summary>Another had arrived before.</summary>
    TakenBefore,

    /// <summary>The interaction is gone: it came too late.</summary>
    Gone,

    /// <summary>Nobody knows; the edit that follows will tell.</summary>
    Unknown,
}
