namespace BriefingBot.Core.Identity;

/// <summary>
/// What is the same for all addresses under which one page is reached: scheme, "www." and mobile hosts, AMP forms, campaign
/// parameters, trailing slash and fragment are folded away. A key is compared, never fetched.
/// </summary>
public readonly record struct AddressKey
{
    private AddressKey(string value) => Value = value;

    /// <summary>The key, such as "news.example/2020/story?id=7".</summary>
    public string Value { get; }

    /// <summary>The key of an address. What is not of the web is its own key.</summary>
    public static AddressKey Of(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp))
        {
            return new(address.OriginalString);
        }

        var page = AmpForm.Unwrapped(address);
        return new(HostOf(page) + PathOf(page) + QueryOf(page) + FragmentOf(page));
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static string HostOf(Uri page)
    {
        var host = SiteHost.Of(page);
        return page.IsDefaultPort ? host : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{host}:{page.Port}");
    }

    private static string PathOf(Uri page)
    {
        var path = AmpForm.WithoutMark(page.AbsolutePath).TrimEnd('/');
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name.StartsWith("index.", StringComparison.OrdinalIgnoreCase) ? path[..^name.Length].TrimEnd('/') : path;
    }

    private static string QueryOf(Uri page)
    {
        var kept = page.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(part => !CampaignParameter.Is(part)).ToList();
        return kept.Count == 0 ? "" : '?' + string.Join('&', kept);
    }

    // Pages that a script puts together tell them apart behind "#!" or "#/".
    private static string FragmentOf(Uri page) => page.Fragment is ['#', '!' or '/', ..] ? page.Fragment : "";
}
