using System.Text.RegularExpressions;

namespace BriefingBot.Ingestion.Articles;

/// <summary>Language tags in the form of BCP 47 (RFC 5646, section 2.1): a language, then perhaps a script and a region.</summary>
internal static partial class LanguageTag
{
    /// <summary>The tag in its usual spelling ("pt_br" becomes "pt-BR"), or an empty string for what is none.</summary>
    public static string Of(string told)
    {
        var match = Tag().Match(told.Trim());
        if (!match.Success)
        {
            return "";
        }

        var script = match.Groups["script"].Value;
        var region = match.Groups["region"].Value;
        return match.Groups["language"].Value.ToLowerInvariant()
            + (script.Length > 0 ? "-" + char.ToUpperInvariant(script[0]) + script[1..].ToLowerInvariant() : "")
            + (region.Length > 0 ? "-" + region.ToUpperInvariant() : "");
    }

    [GeneratedRegex("""^(?<language>[a-z]{2,3})([-_](?<script>[a-z]{4}))?([-_](?<region>[a-z]{2}|\d{3}))?([-_][a-z0-9]{1,8})*$""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();
}
