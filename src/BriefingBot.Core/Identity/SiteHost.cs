namespace BriefingBot.Core.Identity;

/// <summary>The host of a site without the labels that stand for its forms: "www", "m", "mobile", "amp".</summary>
public static class SiteHost
{
    // As many labels as a site's name needs at least: "example.com".
    private const int MinLabels = 2;

    private static readonly HashSet<string> s_forms = new(["www", "m", "mobile", "amp", "touch"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether two addresses are of one site of the web. Files are of none.</summary>
    public static bool AreOne(Uri one, Uri other) => Of(one) is { Length: > 0 } site && site == Of(other);

    /// <summary>The site of an address of the web, or an empty string for any other.</summary>
    public static string Of(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (!address.IsAbsoluteUri)
        {
            return "";
        }

        var labels = address.IdnHost.ToLowerInvariant().TrimEnd('.').Split('.').ToList();
        for (var i = labels.Count - 1 - MinLabels; i >= 0; i--)
        {
            if (s_forms.Contains(labels[i]))
            {
                labels.RemoveAt(i);
            }
        }

        return string.Join('.', labels);
    }
}
