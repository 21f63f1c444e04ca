namespace BriefingBot.Evaluation.Copies;

/// <summary>A way in which a publisher changes an article after it appeared.</summary>
/// <param name="Name">Its name in the report.</param>
/// <param name="Apply">Makes the changed text of a text and of the text of another article.</param>
internal sealed record Edit(string Name, Func<string, string, string> Apply)
{
    private const int CorrectedWordOf = 50;
    private const double Kept = 2.0 / 3;
    private const double Added = 0.2;

    public static IReadOnlyList<Edit> All { get; } =
    [
        new("one_word_in_50", (text, _) => string.Join(' ', Words(text).Select((word, i) => i % CorrectedWordOf == 0 ? "corrected" : word))),
        new("last_third_cut", (text, _) => Begin(text, Kept)),
        new("a_fifth_added", (text, other) => text + "\n\n" + Begin(other, Added)),
        new("begin_cut_tail_added", (text, _) => string.Join(' ', Words(text).Skip(CorrectedWordOf)) + "\n\nRead more on our site. Subscribe for updates."),
    ];

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string Begin(string text, double part) => string.Join(' ', Words(text) is var words ? words.Take((int)(words.Length * part)) : []);
}
