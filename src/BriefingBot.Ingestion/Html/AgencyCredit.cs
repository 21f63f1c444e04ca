using System.Text.RegularExpressions;

namespace BriefingBot.Ingestion.Html;

/// <summary>Reads the agency that a report is signed with at its end.</summary>
internal static partial class AgencyCredit
{
    private const int MaxLine = 60;

    /// <summary>The agency that the last line names; a line that holds nothing else is taken away.</summary>
    /// <returns>An empty string where it names none; the lines are then as before.</returns>
    public static string Take(List<TextBlock> lines)
    {
        if (lines.Count == 0)
        {
            return "";
        }

        var last = lines[^1].Text;
        if (lines.Count > 1 && last.Length <= MaxLine && Alone().Match(last) is { Success: true } alone && AgencyNames.Contains(alone.Groups["agency"].Value))
        {
            lines.RemoveAt(lines.Count - 1);
            return alone.Groups["agency"].Value;
        }

        var end = AtEnd().Match(last, Math.Max(0, last.Length - MaxLine));
        return end.Success && AgencyNames.Contains(end.Groups["agency"].Value) ? end.Groups["agency"].Value : "";
    }

    [GeneratedRegex(
        @"^[\s(\[©—–-]*((source|quelle|fuente|fonte|via|agency)\s*:\s*)?(?<agency>\p{L}[\p{L} /.-]{0,38}?)[\s)\].]*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Alone();

    [GeneratedRegex(@"([.!?""”“’»]\s*\((?<agency>[\p{L} /.-]{2,40})\)|[.!?""”“’»]\s+[—–]+\s?(?<agency>[\p{L} /.-]{2,40}))\.?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex AtEnd();
}
