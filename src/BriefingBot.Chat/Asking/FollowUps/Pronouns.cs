namespace BriefingBot.Chat.Asking.FollowUps;

/// <summary>Puts the earlier question's name in the place of "he", "she" or "they", and its place in the place of "there".</summary>
internal static class Pronouns
{
    private static readonly HashSet<string> s_persons = ["he", "she", "they", "him", "them", "it"];

    /// <summary>The question with names for pronouns; null where it has no pronoun, has a name of its own, or the earlier one has none.</summary>
    public static IReadOnlyList<string>? Replace(IReadOnlyList<string> words, IReadOnlyList<string> earlier)
    {
        if (Names.Of(words).Length > 0)
        {
            return null;
        }

        var name = Names.Of(earlier);
        var place = Phrases.Of(earlier).LastOrDefault(phrase => !phrase.IsTime);
        var replaced = new List<string>();
        var changed = false;
        for (var i = 0; i < words.Count; i++)
        {
            var by = QuestionWords.Is(words[i], s_persons) ? name : i == words.Count - 1 && words[i].Equals("there", StringComparison.OrdinalIgnoreCase) ? place : default;
            replaced.AddRange(by.Length > 0 ? earlier.Skip(by.Start).Take(by.Length) : [words[i]]);
            changed |= by.Length > 0;
        }

        return changed ? replaced : null;
    }
}
