using CsCheck;

namespace BriefingBot.Core.Tests.Passages;

/// <summary>Generators of text for laws that hold for any string.</summary>
internal static class AnyText
{
    private static readonly string[] s_pieces =
    [
        "word", "Word", "of", "The", "Mr.", "U.S.", "p.m.", "J.", "No.", "6.31", "etc.", ".", "!", "?", "…", ". . .", "。", "؟", "\"", "“",
        "”", "'", "’", "(", ")", "[", "—", ",", ";", ":", " ", " ", " ", "\t", "\n", "\n", "\r\n", "\n\n", "\u2029", "\u00A0", "\0",
        "\u0007", "\uFEFF", "\u200B", "e\u0301", "山", "ไทย", "🎉", "\uD83C", "\uDF89", "www.Example.com", "a@B.Cd", "Yahoo!", "said", "Doe",
    ];

    /// <summary>News-like and hostile pieces in any order: abbreviations, marks, breaks, control characters, lone surrogates.</summary>
    public static Gen<string> OfPieces { get; } =
        Gen.Int[0, s_pieces.Length - 1].Select(i => s_pieces[i]).Array[0, 400].Select(string.Concat);

    /// <summary>UTF-16 code units in any order.</summary>
    public static Gen<string> OfCodeUnits { get; } = Gen.Char.Array[0, 200].Select(units => new string(units));

    /// <summary>Paragraphs of sentences of one to ninety words.</summary>
    public static Gen<string> Article { get; } =
        Gen.Int[1, 90].Select(words => "The " + string.Join(' ', Enumerable.Repeat("word", words)) + ".").Array[1, 8]
            .Select(sentences => string.Join(' ', sentences)).Array[0, 12].Select(paragraphs => string.Join("\n\n", paragraphs));

    /// <summary>All of them.</summary>
    public static Gen<string> Any { get; } = Gen.OneOf(OfPieces, OfCodeUnits, Article);
}
