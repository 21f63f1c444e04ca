namespace BriefingBot.Core.Identity;

/// <summary>The host of a site without the labels that stand for its forms: "www", "m", "mobile", "amp".</summary>
public static class SiteHost
{
    // As many labels as a site's name needs at least: "example.com".
    private const int MinLabels = 2;

    private static readonly HashSet<string> s_forms = new(["www", "m", "mobile", "amp", "touch"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The site of an address of the web.</summary>
    public static string Of(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
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
