using System.Collections.Frozen;

namespace BriefingBot.Ingestion.Pdf;

/// <summary>Tells what a byline says of an author's work from names.</summary>
internal static class BylineRole
{
    // What ends with one of these is a role, whatever stands before it: "Europe Correspondent".
    private static readonly FrozenSet<string> s_work = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Reporter", "Reporters", "Writer", "Writers", "Correspondent", "Correspondents", "Editor", "Editors", "Columnist", "Contributor",
        "Journalist", "Photographer", "Producer", "Redakteur", "Redakteurin", "Korrespondent", "Korrespondentin", "Reporterin", "Autorin");

    private static readonly FrozenSet<string> s_rank = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Staff", "Senior", "Chief", "Deputy", "Assistant", "Associate", "Special", "Executive", "Managing", "Bureau", "Freelance", "Desk");

    private static readonly char[] s_wordEnds = [' ', '-'];

    /// <summary>Whether a part of a byline is a role.</summary>
    public static bool Is(string part)
    {
        var words = part.Split(s_wordEnds, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0
            && (s_work.Contains(words[^1]) || (words is [.., "in" or "In", "Chief" or "chief"]) || Array.TrueForAll(words, s_rank.Contains));
    }
}
