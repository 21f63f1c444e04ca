namespace BriefingBot.Core.Identity;

/// <summary>What tells an article from others of nearly the same text.</summary>
/// <param name="Url">Where it stands.</param>
/// <param name="Title">The headline, or an empty string.</param>
/// <param name="Outlet">The publisher's name, or an empty string.</param>
/// <param name="Day">The day of publication, or null.</param>
/// <param name="Shingles">Its text.</param>
public sealed record ArticleTraits(Uri Url, string Title, string Outlet, DateOnly? Day, Shingles Shingles)
{
    /// <summary>
    /// Whether both come from one publisher: of one site or, where an address is of none, as that of a file, of outlets of one name; two
    /// files that tell no outlet may be.
    /// </summary>
    public bool IsOfPublisherOf(ArticleTraits other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (site, otherSite) = (SiteHost.Of(Url), SiteHost.Of(other.Url));
        return site.Length > 0 && otherSite.Length > 0
            ? site == otherSite
            : Outlet.Equals(other.Outlet, StringComparison.OrdinalIgnoreCase);
    }
}
