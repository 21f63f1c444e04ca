using BriefingBot.Core.Answers;
using BriefingBot.Core.Excerpts;
using Spectre.Console;

namespace BriefingBot.Output;

/// <summary>Prints an answer for people.</summary>
internal static class AnswerPrinter
{
    private const int Indent = 2;

    /// <summary>Prints the excerpts that come near the best one with their sources, or that the articles do not tell; then their age if old, and what was searched.</summary>
    public static void Print(IAnsiConsole console, Answer found)
    {
        var answer = found.OnlyNear();
        if (answer.NotFound is { } reason)
        {
            console.WriteRuns(0, new("The articles do not tell: ", TextLook.Strong), new(reason.Explain(answer)));
            console.WriteLine();
            if (answer.Excerpts.Count > 0)
            {
                console.WriteRuns(0, new TextRun("The nearest passages, which do not answer the question:"));
                console.WriteLine();
            }
        }

        foreach (var (place, ranked) in answer.Excerpts.Index())
        {
            PrintExcerpt(console, ranked.Excerpt, answer.IsOfArticleBefore(place), answer.IsAnswered);
            console.WriteLine();
        }

        if (AgeWords.Of(answer) is { } age)
        {
            console.WriteRuns(0, new TextRun(age));
        }

        console.WriteRuns(0, new TextRun(Footer(answer), TextLook.Faint));
    }

    private static void PrintExcerpt(IAnsiConsole console, VerifiedExcerpt excerpt, bool isOfArticleBefore, bool answers)
    {
        var keyStart = excerpt.Key.Start - excerpt.Span.Start;
        var keyEnd = excerpt.Key.End - excerpt.Span.Start;
        var (opening, words, closing) = NestedQuotation.Of(excerpt.Text);
        console.WriteRuns(
            Indent,
            new(opening),
            new(words[..keyStart]),
            new(words[keyStart..keyEnd], answers ? TextLook.Strong : TextLook.Plain),
            new(words[keyEnd..]),
            new(closing));
        console.WriteRuns(2 * Indent, new TextRun(isOfArticleBefore ? "same article" : SourceWords.Of(excerpt.Article), TextLook.Faint));
        console.WriteUnwrapped(2 * Indent, excerpt.Link);
    }

    private static string Footer(Answer answer)
    {
        var searched = $"Searched {CountWords.Of(answer.ArticlesSearched, "article")} published {DayWords.Of(answer.Window)}.";
        return answer.IsAnswered ? $"{searched} How sure: {ConfidenceWords.Of(answer.Confidence)}." : searched;
    }
}
