using BriefingBot.Core.Articles;

namespace BriefingBot.Intake;

/// <summary>What a page says of its own address: believed within its own site only, or any page could pass for another outlet's.</summary>
internal static class ClaimedAddress
{
    /// <summary>The claimed address where it is of the same site, else where the page was found.</summary>
    public static Uri Of(Uri claimed, Uri found) =>
        claimed.Scheme != Uri.UriSchemeFile && IsOfOneSite(claimed.IdnHost, found.IdnHost) ? claimed : found;

    /// <summary>The address without what stands behind '#'.</summary>
    public static Uri WithoutFragment(Uri address) => new(address.GetLeftPart(UriPartial.Query));

    private static bool IsOfOneSite(string one, string other) => IsSameOrBelow(one, other) || IsSameOrBelow(other, one);

    private static bool IsSameOrBelow(string host, string above)
    {
        var site = SiteName.Of(above);
        return host.Equals(site, StringComparison.OrdinalIgnoreCase)
            || host.Equals(above, StringComparison.OrdinalIgnoreCase)
            || (site.Contains('.', StringComparison.Ordinal) && host.EndsWith("." + site, StringComparison.OrdinalIgnoreCase));
    }
}
