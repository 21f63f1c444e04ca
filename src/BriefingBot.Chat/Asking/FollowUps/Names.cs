namespace BriefingBot.Chat.Asking.FollowUps;

/// <summary>Finds the name that a question is about.</summary>
internal static class Names
{
    /// <summary>The first run of capitalised words that stands neither at the start of the question nor in a phrase of place or time; empty where there is none.</summary>
    public static WordRun Of(IReadOnlyList<string> words)
    {
        var taken = Phrases.Of(words).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            if (!Counts(words, taken, i))
            {
                continue;
            }

            var end = i + 1;
            while (end < words.Count && Counts(words, taken, end))
            {
                end++;
            }

            return new(i, end - i);
        }

        return default;
    }

    private static bool Counts(IReadOnlyList<string> words, List<WordRun> taken, int place) =>
        QuestionWords.IsName(words[place])
        && !(place == 0 && (Sentences.Asks(words[0]) || Sentences.IsWhole([words[0]])))
        && !taken.Exists(run => place >= run.Start && place < run.Start + run.Length);
}
