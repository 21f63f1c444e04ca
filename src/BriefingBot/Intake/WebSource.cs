namespace BriefingBot.Intake;

/// <summary>Tells addresses of the web from paths.</summary>
internal static class WebSource
{
    /// <summary>Whether it is meant as an address.</summary>
    public static bool IsAddress(string source) =>
        source.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || source.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
