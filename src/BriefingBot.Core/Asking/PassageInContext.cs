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
        OpeningTerms = statistics.Analyze(version.Text[..Math.Min(DatelineLength, version.Text.Length)]).ToHashSet(StringComparer.Ordinal);
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

    /// <summary>The terms of the article's first words, where a dateline stands.</summary>
    public IReadOnlySet<string> OpeningTerms { get; }

    /// <summary>All terms of the passage and of the title.</summary>
    public IReadOnlySet<string> AllTerms { get; }
}
