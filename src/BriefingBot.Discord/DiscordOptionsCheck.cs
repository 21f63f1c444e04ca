namespace BriefingBot.Discord;

/// <summary>Finds what is wrong with <see cref="DiscordOptions"/>.</summary>
public static class DiscordOptionsCheck
{
    private const int PublicKeyDigits = 64;
    private const string Portal = "https://discord.com/developers/applications";

    /// <summary>
    /// Every problem at once, each in a sentence that says what to do; empty where there is none. No token or key stands in it.
    /// </summary>
    public static IReadOnlyList<string> Problems(DiscordOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return [.. Token(options.Token), .. PublicKey(options), .. Addresses(options), .. Transport(options)];
    }

    private static IEnumerable<string> Token(string token)
    {
        if (string.IsNullOrWhiteSpace(token))
        {
            yield return $"Discord:Token is missing. Copy it from {Portal}, page \"Bot\", button \"Reset Token\".";
        }
        else if (token.StartsWith("Bot ", StringComparison.OrdinalIgnoreCase))
        {
            yield return "Discord:Token begins with \"Bot \". Leave that word out; the program adds it.";
        }
        else if (token.Any(character => character is <= ' ' or > '~'))
        {
            yield return "Discord:Token holds blanks or characters that no token has. "
                + "Copy it again, without line breaks or quotation marks.";
        }
    }

    private static IEnumerable<string> PublicKey(DiscordOptions options)
    {
        var key = options.PublicKey;
        if (key.Length == 0 && options.Transport == TransportKind.Http)
        {
            yield return "Discord:PublicKey is missing; Discord:Transport Http needs it. "
                + $"Copy it from {Portal}, page \"General Information\".";
        }
        else if (key.Length > 0 && (key.Length != PublicKeyDigits || !key.All(char.IsAsciiHexDigit)))
        {
            yield return "Discord:PublicKey is not 64 hexadecimal digits. Copy it again from the page \"General Information\".";
        }
    }

    private static IEnumerable<string> Addresses(DiscordOptions options)
    {
        var api = options.ApiAddress;
        if (api is not { IsAbsoluteUri: true }
            || (api.Scheme != Uri.UriSchemeHttps && !(api.Scheme == Uri.UriSchemeHttp && api.IsLoopback)))
        {
            yield return "Discord:ApiAddress must be an https address (http is allowed for this machine only), "
                + "for the token is sent to it.";
        }

        if (options.ContactAddress is not { IsAbsoluteUri: true })
        {
            yield return "Discord:ContactAddress must be a full address, such as https://example.org/bot.";
        }
    }

    private static IEnumerable<string> Transport(DiscordOptions options)
    {
        if (!Enum.IsDefined(options.Transport))
        {
            yield return "Discord:Transport must be Gateway or Http.";
        }

        if (options.ApplicationId == 0)
        {
            yield return "Discord:ApplicationId is 0. Leave it out, or copy it from the page \"General Information\".";
        }
    }
}
