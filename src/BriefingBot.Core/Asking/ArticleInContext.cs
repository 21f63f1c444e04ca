using BriefingBot.Core.Articles;
using BriefingBot.Core.Ports;

namespace BriefingBot.Core.Asking;

/// <summary>A version with what its passages share: the words of its headline and of its beginning.</summary>
internal sealed class ArticleInContext(ArticleVersion version, ITermStatistics statistics)
{
    private const int DatelineLength = 120;

    /// <summary>The version.</summary>
    public ArticleVersion Version { get; } = version;

    /// <summary>The terms of the title.</summary>
    public IReadOnlySet<string> TitleTerms { get; } = statistics.Analyze(version.Header.Title).ToHashSet(StringComparer.Ordinal);

    /// <summary>The words of the title in lower case.</summary>
    public IReadOnlyList<string> TitleWords { get; } = Words.Of(version.Header.Title);

    /// <summary>The first words of the text, where a dateline stands, in lower case.</summary>
    public IReadOnlyList<string> OpeningWords { get; } = Words.Of(version.Text[..Math.Min(DatelineLength, version.Text.Length)]);
}
