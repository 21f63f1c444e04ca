using System.Globalization;
using BriefingBot.Discord;

namespace BriefingBot.DiscordNet;

/// <summary>Finds out whether Discord.Net can be used with these settings, in this program.</summary>
internal static class SetupCheck
{
    /// <summary>Every problem, each in a sentence that says what to do; empty where there is none.</summary>
    public static IReadOnlyList<string> Problems(DiscordOptions options) =>
        [.. DiscordOptionsCheck.Problems(options), .. Transport(options), .. Cultures()];

    private static IEnumerable<string> Transport(DiscordOptions options)
    {
        if (options.Transport == TransportKind.Http)
        {
            yield return "Discord.Net brings interactions over the gateway only. "
                + "Set Discord:Transport to Gateway, or use the built-in transport.";
        }
    }

    private static IEnumerable<string> Cultures()
    {
        // Discord.Net makes a culture of each server's language and loses the servers where it cannot.
        if (!CanMakeCultures())
        {
            yield return "Discord.Net needs the servers' languages, which this program was built without. "
                + "Build it with -p:UseDiscordNet=true -p:PredefinedCulturesOnly=false, or use the built-in transport.";
        }
    }

    private static bool CanMakeCultures()
    {
        try
        {
            return CultureInfo.GetCultureInfo("en-US").Name.Length > 0;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }
}
