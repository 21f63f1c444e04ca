using System.Text.RegularExpressions;

namespace BriefingBot.Chat.Rendering;

/// <summary>
/// Finds who is named as the speaker of the quoted words in an excerpt: «"…," said Jane Doe» or «Jane Doe said: "…"». Only a name that
/// stands beside a verb of saying and a quotation counts, and only where there is one such name.
/// </summary>
internal static partial class QuotedSpeaker
{
    private const int LongestRead = 2000;
    private const string Name = @"\p{Lu}[\p{L}'’.-]*(?:\s(?:(?:de|da|di|del|van|von|der|bin|al|la|le)\s){0,2}\p{Lu}[\p{L}'’.-]*){1,4}";
    private const string Verb = "(?:said|says|told|added|wrote|tweeted|asked|replied|warned|announced|argued|insisted|declared|explained)";

    /// <summary>The name as it stands in the excerpt, or null where it is not told beyond doubt.</summary>
    public static string? Of(string excerpt)
    {
        if (excerpt.Length > LongestRead)
        {
            return null;
        }

        var names = BehindQuotation().Matches(excerpt).Concat(BeforeQuotation().Matches(excerpt))
            .Select(match => match.Groups["name"].Value.TrimEnd('.', ',')).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return names.Count == 1 ? names[0] : null;
    }

    [GeneratedRegex($@"[""”]\s+(?:{Verb}\s(?<name>{Name})|(?<name>{Name})\s{Verb}\b)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex BehindQuotation();

    [GeneratedRegex($@"(?:^|[.!?]\s)(?<name>{Name})\s{Verb}\b[^.""”“]{{0,60}}[:,]\s*[""“]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex BeforeQuotation();
}
