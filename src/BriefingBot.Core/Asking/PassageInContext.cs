using BriefingBot.Core.Articles;
using BriefingBot.Core.Ports;

namespace BriefingBot.Core.Asking;

/// <summary>A chosen passage with its article and the index terms of everything in it.</summary>
internal sealed class PassageInContext
{
    public PassageInContext(ScoredPassage passage, ArticleInContext article, IReadOnlyList<TextSpan> sentences, ITermStatistics statistics)
    {
        (Passage, Article, Sentences) = (passage, article, sentences);
        Terms = [.. sentences.Select(s => statistics.Analyze(s.Of(Version.Text).ToString()))];
        TermSets = [.. Terms.Select(t => t.ToHashSet(StringComparer.Ordinal))];
        AllTerms = Terms.SelectMany(t => t).Concat(article.TitleTerms).ToHashSet(StringComparer.Ordinal);
        IsQuoted = QuotationReading.Of(Version.Text, sentences);
    }

    /// <summary>Why it was chosen.</summary>
    public ScoredPassage Passage { get; }

    /// <summary>The article it is from.</summary>
    public ArticleInContext Article { get; }

    /// <summary>The version whose text holds it.</summary>
    public ArticleVersion Version => Article.Version;

    /// <summary>Its sentences.</summary>
    public IReadOnlyList<TextSpan> Sentences { get; }

    /// <summary>The terms of each sentence in order, repeats included.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Terms { get; }

    /// <summary>The terms of each sentence, each once.</summary>
    public IReadOnlyList<IReadOnlySet<string>> TermSets { get; }

    /// <summary>All terms of the passage and of the title.</summary>
    public IReadOnlySet<string> AllTerms { get; }

    /// <summary>For each sentence whether it holds quoted words.</summary>
    public IReadOnlyList<bool> IsQuoted { get; }
}
