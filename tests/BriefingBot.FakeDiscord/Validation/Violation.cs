namespace BriefingBot.FakeDiscord.Validation;

/// <summary>Something that a request broke.</summary>
/// <param name="Route">The request's route.</param>
/// <param name="Place">Where in the body, such as "embeds/0/title".</param>
/// <param name="Rule">The rule's name.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Refused">Whether Discord itself refuses such a request; the fake then answers 400.</param>
public sealed record Violation(string Route, string Place, string Rule, string Message, bool Refused)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Route} {(Place.Length == 0 ? "body" : Place)}: {Message} ({Rule})";
}
