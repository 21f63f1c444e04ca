namespace BriefingBot.FakeDiscord.Gateway;

/// <summary>Whether an IDENTIFY is within the limits.</summary>
internal enum IdentifyPermit
{
    Granted,
    TooSoon,
    Overrun,
}
