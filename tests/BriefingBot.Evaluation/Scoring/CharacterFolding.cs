using System.Globalization;
using System.Text;

namespace BriefingBot.Evaluation.Scoring;

/// <summary>Brings characters to a–z, 0–9, "%", "$", "£", "€", ".", "'" and space: "Beyoncé’s ½" becomes "beyonce's 1 2".</summary>
/// <remarks>
/// The table is the program's own because string.Normalize leaves text beyond ASCII as it is in the globalization-invariant mode in
/// which the product runs, and because figures must not depend on the machine.
/// </remarks>
internal static class CharacterFolding
{
    private const string Kept = "%$.'";
    private static readonly Lazy<Dictionary<int, string>> s_table = new(ReadTable);

    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii)
            {
                var c = char.ToLowerInvariant((char)rune.Value);
                folded.Append(char.IsAsciiLetterOrDigit(c) || Kept.Contains(c, StringComparison.Ordinal) ? c : ' ');
            }
            else
            {
                folded.Append(s_table.Value.GetValueOrDefault(rune.Value, " "));
            }
        }

        return folded.ToString();
    }

    private static Dictionary<int, string> ReadTable()
    {
        using var stream = typeof(CharacterFolding).Assembly.GetManifestResourceStream(typeof(CharacterFolding), "CharacterFolding.txt")
            ?? throw new InvalidOperationException("The table of characters is not part of this assembly.");
        using var reader = new StreamReader(stream);
        var table = new Dictionary<int, string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
            {
                continue;
            }

            var columns = line.Split('\t');
            foreach (var range in columns[1].Split(' '))
            {
                AddRange(table, range.Split('-'), columns[0]);
            }
        }

        return table;
    }

    private static void AddRange(Dictionary<int, string> table, string[] bounds, string replacement)
    {
        var last = int.Parse(bounds[^1], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        for (var rune = int.Parse(bounds[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture); rune <= last; rune++)
        {
            table.Add(rune, replacement);
        }
    }
}
