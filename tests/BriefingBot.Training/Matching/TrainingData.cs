using System.IO.Compression;
using System.Text.Json;
using BriefingBot.Core.Articles;
using BriefingBot.Core.Passages;

namespace BriefingBot.Training.Matching;

/// <summary>Reads SQuAD 1.1 (Rajpurkar et al. 2016, CC BY-SA 4.0) and QED (Lamm et al. 2021, CC BY-SA 3.0).</summary>
internal static class TrainingData
{
    private const int MostQuestionsOfAPassage = 4;

    /// <summary>Every <paramref name="every"/>-th SQuAD paragraph and QED question; questions whose answer occurs more than once are left out.</summary>
    public static IReadOnlyList<TrainingPassage> Read(FileInfo squad, FileInfo qed, int every) =>
        [.. Lines(squad).Where((_, i) => i % every == 0).Select(Squad), .. Lines(qed).Where((_, i) => i % every == 0).Select(Qed)];

    private static TrainingPassage Squad(JsonElement line) => Passage(
        line.GetProperty("title").GetString()!.Replace('_', ' '),
        line.GetProperty("context").GetString()!,
        line.GetProperty("qas").EnumerateArray().Where(q => !q.TryGetProperty("ambiguous_start", out var a) || !a.GetBoolean()));

    private static TrainingPassage Qed(JsonElement line) =>
        Passage(line.GetProperty("title").GetString()!, line.GetProperty("context").GetString()!, [line]);

    private static TrainingPassage Passage(string title, string text, IEnumerable<JsonElement> questions)
    {
        var sentences = SentenceSplitter.Split(text, new(0, text.Length));
        return new(title, text, sentences, [.. questions
            .Select(q => Question(q, text, sentences))
            .Where(q => q.Sentence >= 0)
            .Take(MostQuestionsOfAPassage)]);
    }

    private static TrainingQuestion Question(JsonElement question, string text, IReadOnlyList<TextSpan> sentences)
    {
        var answers = question.GetProperty("answers");
        var start = answers.GetArrayLength() > 0 ? Utf16(text, answers[0].GetProperty("start").GetInt32()) : -1;
        return new(question.GetProperty("question").GetString()!, IndexOf(sentences, start));
    }

    private static int IndexOf(IReadOnlyList<TextSpan> sentences, int position)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            if (position >= sentences[i].Start && position < sentences[i].End)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The data counts code points.</summary>
    private static int Utf16(string text, int codePoints)
    {
        var units = 0;
        for (; codePoints > 0 && units < text.Length; codePoints--)
        {
            units += char.IsSurrogatePair(text, units) ? 2 : 1;
        }

        return codePoints < 0 ? -1 : units;
    }

    private static IEnumerable<JsonElement> Lines(FileInfo file)
    {
        using var reader = new StreamReader(new GZipStream(file.OpenRead(), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var document = JsonDocument.Parse(line);
            yield return document.RootElement.Clone();
        }
    }
}
