using System.Diagnostics.CodeAnalysis;

namespace BriefingBot.Core.Questions;

/// <summary>A question that can be looked up: trimmed, 1 to <see cref="MaxLength"/> characters, with at least one letter or digit.</summary>
public sealed record Question
{
    /// <summary>The longest question that is taken, in UTF-16 units.</summary>
    public const int MaxLength = 1000;

    private Question(string text) => Text = text;

    /// <summary>The words as asked, runs of white space made one.</summary>
    public string Text { get; }

    /// <summary>Checks what a person typed.</summary>
    /// <param name="text">The words.</param>
    /// <param name="question">The question, or null.</param>
    /// <param name="problem">What is wrong and what to do, in words for the asker, or null.</param>
    public static bool TryCreate(string? text, [NotNullWhen(true)] out Question? question, [NotNullWhen(false)] out string? problem)
    {
        var words = string.Join(' ', (text ?? "").Replace('\0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        problem = words.Length == 0 ? "The question is empty. Ask something, for example: what did Biegun say in Seoul?"
            : words.Length > MaxLength ? $"The question has {words.Length} characters; at most {MaxLength} are read. Ask it in fewer words."
            : !words.EnumerateRunes().Any(System.Text.Rune.IsLetterOrDigit) ? "The question has no word in it. Ask it in words."
            : null;
        question = problem is null ? new(words) : null;
        return problem is null;
    }
}
