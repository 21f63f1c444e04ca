using System.Text.RegularExpressions;

namespace BriefingBot.Core.Asking;

/// <summary>Finds the name to which a sentence itself gives its words: "…, said Oh Jin-ho", "Ms. Park told reporters".</summary>
internal static partial class NamedSpeaker
{
    private static readonly HashSet<string> s_noNames = new(StringComparer.Ordinal)
    {
        "he", "she", "they", "it", "we", "i", "you", "who", "the", "a", "an", "this", "that", "these", "those", "one", "and", "but", "in",
        "on", "as", "mr", "ms", "mrs", "dr", "sen", "rep", "gov", "gen", "president", "minister", "monday", "tuesday", "wednesday", "thursday",
        "friday", "saturday", "sunday",
    };

    /// <summary>The words of the names, in lower case; none where the sentence names nobody beside a verb of saying.</summary>
    public static IReadOnlyList<string> Of(string sentence) => [.. Attribution().Matches(sentence)
        .SelectMany(match => Words.Of(match.Groups["before"].Value + " " + match.Groups["after"].Value))
        .Where(word => word.Length > 1 && !s_noNames.Contains(word))];

    // Behind "told" and "asked" stands who was spoken to.
    [GeneratedRegex(
        @"(?<before>(\p{Lu}[\p{L}'’.-]*\s){1,4})(said|says|told|tells|added|wrote|tweeted|warned|insisted|argued|replied|responded|explained)\b"
        + @"|\b(said|says|added|wrote|tweeted|warned|insisted|argued|replied|responded|explained)\s(?<after>\p{Lu}[\p{L}'’.-]*(\s\p{Lu}[\p{L}'’.-]*){0,3})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Attribution();
}
