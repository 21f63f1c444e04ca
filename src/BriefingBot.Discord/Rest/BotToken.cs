namespace BriefingBot.Discord.Rest;

/// <summary>The bot's token. Its text form hides it, so that no log shows it by accident.</summary>
internal sealed class BotToken(string value)
{
    /// <summary>The token itself.</summary>
    public string Value => value;

    /// <inheritdoc/>
    public override string ToString() => "(token)";
}
