namespace BriefingBot.Chat.Asking.FollowUps;

/// <summary>
/// Makes a whole question of one that leans on the question before it: "and in Tokyo?" after "what did the envoy say in Seoul?" is "what did
/// the envoy say in Tokyo?". English.
/// </summary>
internal static class FollowUp
{
    /// <summary>The whole question, or null where what was said stands by itself.</summary>
    /// <param name="earlier">The question before, as it was looked up.</param>
    /// <param name="said">What was said now.</param>
    public static string? Resolve(string earlier, string said)
    {
        var before = QuestionWords.Read(earlier);
        var now = QuestionWords.Read(said);
        var fragment = Opening.Strip(now);
        if (fragment.Count == 0)
        {
            return null;
        }

        if (Pronouns.Replace(now, before) is { } named)
        {
            return QuestionWords.Join(named);
        }

        var isFragment = fragment.Count < now.Count ? !Sentences.IsWhole(fragment) : Sentences.IsFragment(fragment);
        return isFragment ? QuestionWords.Join(FragmentPlacing.Place(before, fragment)) : null;
    }
}
