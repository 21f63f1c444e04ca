using BriefingBot.Core.Articles;
using BriefingBot.Core.Ports;

namespace BriefingBot.Core.Asking;

/// <summary>A chosen passage with its version and the index terms of everything in it.</summary>
internal sealed class PassageInContext
{
    private const int DatelineLength = 120;

    public PassageInContext(ScoredPassage passage, ArticleVersion version, IReadOnlyList<TextSpan> sentences, ITermStatistics statistics)
    {
        (Passage, Version, Sentences) = (passage, version, sentences);
        Terms = [.. sentences.Select(s => statistics.Analyze(s.Of(version.Text).ToString()))];
        TitleTerms = statistics.Analyze(version.Header.Title).ToHashSet(StringComparer.Ordinal);
        OpeningWords = Words.Of(version.Text[..Math.Min(DatelineLength, version.Text.Length)]);
        TitleWords = Words.Of(version.Header.Title);
        IsQuoted = QuotationReading.Of(version.Text, sentences);
        AllTerms = Terms.SelectMany(t => t).Concat(TitleTerms).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Why it was chosen.</summary>
    public ScoredPassage Passage { get; }

    /// <summary>The version whose text holds it.</summary>
    public ArticleVersion Version { get; }

    /// <summary>Its sentences.</summary>
    public IReadOnlyList<TextSpan> Sentences { get; }

    /// <summary>The terms of each sentence.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Terms { get; }

    /// <summary>The terms of the article's title.</summary>
    public IReadOnlySet<string> TitleTerms { get; }

    /// <summary>The article's first words, where a dateline stands, in lower case.</summary>
    public IReadOnlyList<string> OpeningWords { get; }

    /// <summary>The words of the article's title in lower case.</summary>
    public IReadOnlyList<string> TitleWords { get; }

    /// <summary>For each sentence whether it holds quoted words.</summary>
    public IReadOnlyList<bool> IsQuoted { get; }

    /// <summary>All terms of the passage and of the title.</summary>
    public IReadOnlySet<string> AllTerms { get; }
}
