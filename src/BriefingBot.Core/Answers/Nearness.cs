using BriefingBot.Core.Excerpts;

namespace BriefingBot.Core.Answers;

/// <summary>What of an answer's excerpts and articles comes near enough to the best one to be shown to a person. Programs get all of them.</summary>
public static class Nearness
{
    // Of twenty questions over the samples, further excerpts at most 2.9 under the best one were about what was asked; those from 3.3 on were
    // bylines and other matters. The score is a sum of weighted features, so only differences of it mean anything.
    private const double ExcerptGap = 3;

    // Over the same questions, further articles about what was asked had 0.49 of the best score or more, most others under 0.43.
    private const double ArticleShare = 0.45;

    private const int LongestLine = 120;

    /// <summary>
    /// The answer without the further excerpts that lie far under its best one or are mere bylines, dates or headings; unchanged where
    /// nothing answers.
    /// </summary>
    public static Answer OnlyNear(this Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return answer.IsAnswered && answer.Excerpts is [var best, ..]
            ? answer with { Excerpts = [best, .. answer.Excerpts.Skip(1).Where(e => IsNearExcerpt(e.Score, best.Score) && HoldsASentence(e.Excerpt))] }
            : answer;
    }

    /// <summary>Whether an excerpt's score comes near that of the best one.</summary>
    public static bool IsNearExcerpt(double score, double best) => best - score <= ExcerptGap;

    /// <summary>Whether an article's score comes near that of the best one.</summary>
    public static bool IsNearArticle(double score, double best) => score >= Math.Min(best, ArticleShare * best);

    /// <summary>Whether there is more than short lines without the mark that ends a sentence.</summary>
    private static bool HoldsASentence(VerifiedExcerpt excerpt) => excerpt.Text.Split('\n', StringSplitOptions.TrimEntries)
        .Any(line => line.Length > LongestLine || line.TrimEnd('"', '”', '’', '\'', '“', '»', ')') is [.., '.' or '!' or '?' or '…' or '。' or '！' or '？']);
}
