using System.Text.Json;

namespace BriefingBot.Tests.WholeProgram;

/// <summary>Made-up news of numbered piers; every article tells something that no other one does.</summary>
internal static class HarbourNews
{
    private const int LongArticleParagraphs = 14;
    private const int FirstLongArticle = 9;

    /// <summary>The lines of the articles with these numbers, the first eight of them short.</summary>
    public static string Lines(IEnumerable<int> numbers) => string.Concat(numbers.Select(number => Line(number) + "\n"));

    private static string Line(int number) => JsonSerializer.Serialize(new
    {
        url = $"https://harbour.example/pier/{number}",
        title = $"Repairs at pier {number}",
        outlet = "Harbour Post",
        published = "2021-03-05",
        text = Text(number, paragraphs: number < FirstLongArticle ? 1 : LongArticleParagraphs),
    });

    private static string Text(int number, int paragraphs) =>
        string.Join("\n\n", Enumerable.Range(1, paragraphs).Select(part => Paragraph(number, part)));

    private static string Paragraph(int number, int part) =>
        $"The harbour master said that pier {number} will be closed for {number + 20} days while crew {part} renews its planks. "
        + $"Boats of up to {part + 4} metres may use the old basin, where {part * number} berths are kept free for them. "
        + $"The town pays {number + part} thousand crowns for the wood, which came by rail from the sawmill at Eversham on Friday.";
}
