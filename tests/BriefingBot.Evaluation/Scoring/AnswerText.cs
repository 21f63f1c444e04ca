using System.Text.RegularExpressions;

namespace BriefingBot.Evaluation.Scoring;

/// <summary>Tells whether an excerpt holds an answer in so many words.</summary>
internal static partial class AnswerText
{
    private const int MostWords = 60;

    /// <summary>
    /// True where one of <paramref name="answers"/> stands as whole words in the first 60 words of <paramref name="excerpt"/>, case,
    /// accents, punctuation and articles aside.
    /// </summary>
    public static bool Holds(string excerpt, IReadOnlyList<string> answers)
    {
        var text = $" {Normalize(string.Join(' ', Words.Of(excerpt).Take(MostWords)))} ";
        return answers.Select(Normalize).Any(answer => answer.Length > 0 && text.Contains($" {answer} ", StringComparison.Ordinal));
    }

    /// <summary>Folded characters without possessive s, apostrophes, dots that are no decimal point, and the words a, an, the.</summary>
    internal static string Normalize(string text)
    {
        var folded = CharacterFolding.Fold(text).Replace("'s", " ", StringComparison.Ordinal).Replace('\'', ' ');
        var words = Articles().Replace(LoneDots().Replace(folded, " "), " ");
        return string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [GeneratedRegex(@"(?<![0-9])\.|\.(?![0-9])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LoneDots();

    [GeneratedRegex(@"\b(?:a|an|the)\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Articles();
}
