namespace BriefingBot.Core.Asking;

/// <summary>Tells from a question's form what kind of words would answer it.</summary>
internal static class AnswerKindReading
{
    private static readonly HashSet<string> s_amounts = ["many", "much", "old", "tall", "long", "far", "big", "large", "fast", "high", "deep", "often"];

    private static readonly HashSet<string> s_times = ["year", "day", "date", "month", "time", "week"];

    private static readonly HashSet<string> s_places = ["country", "city", "state", "place", "region", "town", "continent", "island", "county", "nation"];

    private static readonly HashSet<string> s_numbers = ["number", "percentage", "percent", "amount", "age", "price", "rate", "score", "share"];

    /// <summary>The kinds, told by question words and what stands behind them; a question may ask for several.</summary>
    public static AnswerKind Of(IReadOnlyList<string> words)
    {
        var kind = AnswerKind.Any;
        for (var i = 0; i < words.Count; i++)
        {
            var next = i + 1 < words.Count ? words[i + 1] : "";
            kind |= words[i] switch
            {
                "how" when s_amounts.Contains(next) => AnswerKind.Number,
                "how" when next is "did" or "does" && words.Skip(i).Any(SpeechVerbs.Contains) => AnswerKind.Speech,
                "when" when i == 0 || words[i - 1] is "since" or "until" => AnswerKind.Time,
                "who" or "whose" or "whom" or "who's" => AnswerKind.Person,
                "where" or "where's" => AnswerKind.Place,
                "why" => AnswerKind.Reason,
                "what" or "which" when s_times.Contains(next) => AnswerKind.Time,
                "what" or "which" when s_places.Contains(next) => AnswerKind.Place,
                "what" or "which" when s_numbers.Contains(next) => AnswerKind.Number,
                "what" or "what's" when words.Skip(i + 1).Any(SpeechVerbs.Contains) => AnswerKind.Speech,
                _ => AnswerKind.Any,
            };
        }

        return kind;
    }
}
