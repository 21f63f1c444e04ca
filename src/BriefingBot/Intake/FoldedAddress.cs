namespace BriefingBot.Intake;

/// <summary>Addresses of one page as one text, however they were written for counting who comes from where.</summary>
internal static class FoldedAddress
{
    private static readonly string[] s_tracking = ["xtor", "fbclid", "gclid"];

    /// <summary>The address without its fragment and without parameters that only track readers.</summary>
    public static string Of(Uri address)
    {
        var kept = address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(parameter => !IsTracking(parameter.Split('=')[0]));
        return address.GetLeftPart(UriPartial.Path) + "?" + string.Join('&', kept);
    }

    private static bool IsTracking(string name) =>
        name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || s_tracking.Contains(name, StringComparer.OrdinalIgnoreCase);
}
