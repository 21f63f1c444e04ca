using BriefingBot.Core.Passages;

namespace BriefingBot.Core.Tests.Passages;

/// <summary>Checks where a text is split, its sentences being written with a bar between them: "One. | Two."</summary>
internal static class SentenceAssert
{
    public static void Splits(string marked)
    {
        var sentences = marked.Split(" | ");
        Splits(string.Join(' ', sentences), sentences);
    }

    public static void Splits(string text, params string[] sentences) => Assert.Equal(sentences, Of(text));

    public static IReadOnlyList<string> Of(string text) =>
        [.. SentenceSplitter.Split(text, new(0, text.Length)).Select(span => span.Of(text).ToString())];
}
