using System.Text;

namespace BriefingBot.Core.Identity;

/// <summary>Compares headlines.</summary>
internal static class Headline
{
    private const int MinShared = 2;
    private const double MinPart = 0.6;
    private const int MaxSiteWords = 3;

    private static readonly string[] s_separators = [" | ", " - ", " – ", " — "];

    /// <summary>Whether one headline says mostly what the other says, with the same numbers.</summary>
    public static bool Agree(string one, string other)
    {
        var (few, many) = (Words(one), Words(other));
        (few, many) = few.Count <= many.Count ? (few, many) : (many, few);
        var shared = few.Count(many.Contains);
        return shared >= Math.Min(MinShared, few.Count) && shared > 0 && shared >= MinPart * few.Count && HaveSameNumbers(few, many);
    }

    // "Week 7" is not "Week 9"; but one of them may leave a number out.
    private static bool HaveSameNumbers(HashSet<string> few, HashSet<string> many)
    {
        var (one, other) = (Numbers(few), Numbers(many));
        return one.IsSubsetOf(other) || other.IsSubsetOf(one);
    }

    private static HashSet<string> Numbers(HashSet<string> words) => [.. words.Where(word => word.Any(char.IsAsciiDigit))];

    // "Ferry stops | The Gazette" and "Ferry stops - Gazette" end in the site's name.
    private static string WithoutSite(string title)
    {
        var cut = s_separators.Max(separator => title.LastIndexOf(separator, StringComparison.Ordinal));
        return cut > 0 && MayBeSite(title[(cut + 3)..]) ? title[..cut] : title;
    }

    private static bool MayBeSite(string tail) =>
        !tail.Any(char.IsAsciiDigit) && tail.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MaxSiteWords;

    private static HashSet<string> Words(string headline)
    {
        HashSet<string> words = new(StringComparer.Ordinal);
        var word = new StringBuilder();
        foreach (var c in WithoutSite(headline).Normalize(NormalizationForm.FormKC).ToLowerInvariant().Append(' '))
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(c);
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return words;
    }
}
