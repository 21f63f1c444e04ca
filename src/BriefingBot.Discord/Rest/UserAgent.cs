namespace BriefingBot.Discord.Rest;

/// <summary>How the program names itself; without this form Discord's front may turn it away.</summary>
internal static class UserAgent
{
    public static string Of(DiscordOptions options) =>
        $"DiscordBot ({options.ContactAddress.AbsoluteUri}, {typeof(UserAgent).Assembly.GetName().Version?.ToString(3)})";
}
