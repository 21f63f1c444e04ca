using System.Globalization;

namespace BriefingBot.FakeDiscord.World;

/// <summary>Ids are strings in JSON.</summary>
internal static class SnowflakeText
{
    public static string Text(this ulong id) => id.ToString(CultureInfo.InvariantCulture);

    /// <summary>The id, or 0 where the text is none.</summary>
    public static ulong Id(this string? text) =>
        ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0;
}
