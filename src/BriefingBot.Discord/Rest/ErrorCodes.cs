namespace BriefingBot.Discord.Rest;

/// <summary>Discord's error codes that something depends on.</summary>
internal static class ErrorCodes
{
    public const int UnknownChannel = 10003;
    public const int UnknownMessage = 10008;
    public const int UnknownWebhook = 10015;
    public const int UnknownInteraction = 10062;
    public const int DailyCommandsUsedUp = 30034;
    public const int AlreadyAcknowledged = 40060;
    public const int InvalidWebhookToken = 50027;
}
