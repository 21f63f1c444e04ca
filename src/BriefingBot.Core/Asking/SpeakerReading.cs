namespace BriefingBot.Core.Asking;

/// <summary>Finds whose words a question asks for: "what did X say", "how did X respond", "according to X".</summary>
internal static class SpeakerReading
{
    private const int MostWords = 6;

    /// <summary>The speaker's words in order, or none.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] is "did" or "does" or "has" or "had")
            {
                var speaker = words.Skip(i + 1).TakeWhile(w => !SpeechVerbs.Contains(w)).Take(MostWords + 1).ToList();
                return speaker.Count <= MostWords && i + 1 + speaker.Count < words.Count ? speaker : [];
            }

            if (words[i] == "according" && i + 1 < words.Count && words[i + 1] == "to")
            {
                return [.. words.Skip(i + 2).TakeWhile(w => w is not ("in" or "on" or "at" or "what" or "who" or "how" or "which")).Take(MostWords)];
            }
        }

        return [];
    }
}
