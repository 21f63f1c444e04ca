using System.Text;

namespace BriefingBot.Testing;

/// <summary>Makes texts of many different words, always the same for a seed.</summary>
public static class AText
{
    private static readonly string[] s_words =
    [
        "harbour", "council", "ferry", "mayor", "bridge", "winter", "storm", "school", "market", "engine", "letter", "garden", "police", "border",
        "island", "valley", "report", "budget", "tunnel", "museum", "doctor", "farmer", "orchard", "signal", "treaty", "witness", "archive", "copper",
    ];

    /// <summary>A text of so many words, with a full stop and a paragraph now and then.</summary>
    public static string Of(int words, int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var i = 0; i < words; i++)
        {
            text.Append(s_words[random.Next(s_words.Length)]).Append(i % 60 == 59 ? ".\n\n" : i % 12 == 11 ? ". " : " ");
        }

        return text.ToString().Trim();
    }

    /// <summary>The text with one word in <paramref name="every"/> replaced.</summary>
    public static string Corrected(string text, int every)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Join(' ', text.Split(' ').Select((word, i) => i % every == every - 1 ? "corrected" : word));
    }
}
