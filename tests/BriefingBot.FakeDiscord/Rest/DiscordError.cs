namespace BriefingBot.FakeDiscord.Rest;

/// <summary>An error of Discord's interface: the HTTP status and the code in the body (topics/opcodes-and-status-codes.mdx).</summary>
public sealed record DiscordError(int Status, int Code, string Message)
{
    /// <summary>401: the bot's token is wrong.</summary>
    public static DiscordError Unauthorized { get; } = new(401, 0, "401: Unauthorized");

    /// <summary>404 for an address that does not exist.</summary>
    public static DiscordError NotFound { get; } = new(404, 0, "404: Not Found");

    /// <summary>10003.</summary>
    public static DiscordError UnknownChannel { get; } = new(404, 10003, "Unknown Channel");

    /// <summary>10004.</summary>
    public static DiscordError UnknownGuild { get; } = new(404, 10004, "Unknown Guild");

    /// <summary>10008.</summary>
    public static DiscordError UnknownMessage { get; } = new(404, 10008, "Unknown Message");

    /// <summary>10015: also the answer for a webhook of an interaction that was not acknowledged.</summary>
    public static DiscordError UnknownWebhook { get; } = new(404, 10015, "Unknown Webhook");

    /// <summary>10062: the interaction does not exist or its 3 seconds are over.</summary>
    public static DiscordError UnknownInteraction { get; } = new(404, 10062, "Unknown interaction");

    /// <summary>10063.</summary>
    public static DiscordError UnknownCommand { get; } = new(404, 10063, "Unknown application command");

    /// <summary>20016.</summary>
    public static DiscordError Slowmode { get; } = new(429, 20016, "This action cannot be performed due to slowmode rate limit");

    /// <summary>30034.</summary>
    public static DiscordError DailyCommandCreates { get; } =
        new(400, 30034, "Max number of daily application command creates has been reached (200)");

    /// <summary>40060.</summary>
    public static DiscordError AlreadyAcknowledged { get; } = new(400, 40060, "Interaction has already been acknowledged.");

    /// <summary>50001.</summary>
    public static DiscordError MissingAccess { get; } = new(403, 50001, "Missing Access");

    /// <summary>50005.</summary>
    public static DiscordError ForeignMessage { get; } = new(403, 50005, "Cannot edit a message authored by another user");

    /// <summary>50006.</summary>
    public static DiscordError EmptyMessage { get; } = new(400, 50006, "Cannot send an empty message");

    /// <summary>50007.</summary>
    public static DiscordError CannotMessageUser { get; } = new(403, 50007, "Cannot send messages to this user");

    /// <summary>50013.</summary>
    public static DiscordError MissingPermissions { get; } = new(403, 50013, "Missing Permissions");

    /// <summary>50027: the interaction's 15 minutes are over.</summary>
    public static DiscordError InvalidWebhookToken { get; } = new(401, 50027, "Invalid Webhook Token");

    /// <summary>50035: the body breaks a rule; the answer names the places.</summary>
    public static DiscordError InvalidFormBody { get; } = new(400, 50035, "Invalid Form Body");

    /// <summary>50109.</summary>
    public static DiscordError InvalidJson { get; } = new(400, 50109, "The request body contains invalid JSON.");
}
