using BriefingBot.Core.Articles;

namespace BriefingBot.Core.Asking;

/// <summary>A sentence that may answer.</summary>
/// <param name="Context">Its passage.</param>
/// <param name="Index">Its place in the passage, from 0.</param>
/// <param name="Match">Cosine to the question in the sentences' space.</param>
internal sealed record SentenceCandidate(PassageInContext Context, int Index, double Match)
{
    /// <summary>Where it stands.</summary>
    public TextSpan Span => Context.Sentences[Index];

    /// <summary>Its words.</summary>
    public string Text { get; } = Context.Sentences[Index].Of(Context.Version.Text).ToString();

    /// <summary>Its index terms in order, repeats included.</summary>
    public IReadOnlyList<string> Terms => Context.Terms[Index];

    /// <summary>Its index terms, each once.</summary>
    public IReadOnlySet<string> TermSet => Context.TermSets[Index];

    /// <summary>The share of its terms that the headline has; 0 for a sentence without terms.</summary>
    public double TitleShare => TermSet.Count == 0 ? 0 : (double)TermSet.Count(Context.Article.TitleTerms.Contains) / TermSet.Count;

    /// <summary>Whether it holds quoted words.</summary>
    public bool IsQuoted => Context.IsQuoted[Index];

    /// <summary>Its words and those of the <paramref name="before"/> sentences before it in the passage, in lower case and in order.</summary>
    public IReadOnlyList<string> WordsFrom(int before)
    {
        var start = Context.Sentences[Math.Max(0, Index - before)].Start;
        return Words.Of(Context.Version.Text[start..Span.End]);
    }

    /// <summary>The terms of the sentence that stands <paramref name="steps"/> before it in the passage, or none.</summary>
    public IReadOnlyList<string> TermsBefore(int steps) => Index >= steps ? Context.Terms[Index - steps] : [];
}
