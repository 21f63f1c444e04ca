namespace BriefingBot.Core.Identity;

/// <summary>Judges whether two articles with much text in common are one article, or copies of one text.</summary>
/// <remarks>
/// Within a site text alone says little: pages share boxes and forms, and a yearly or weekly piece is written over the last one. So
/// headlines have to agree too, and with them the days. The bounds were set by looking at all pairs of a news set that resemble each
/// other by half or more; the measurement is in docs/quality.md.
/// </remarks>
public static class KinshipRule
{
    /// <summary>The least <see cref="Shingles.Resemblance"/> of two forms of one text.</summary>
    public const double MinResemblance = 0.6;

    // Shorter texts are captions, teasers and the words of forms.
    private const int MinShingles = 40;

    private const double MinCopyResemblance = 0.7;

    // Of another day under the same headline: a standing headline, as of the weather, stands over many a text.
    private const double MinLaterResemblance = 0.8;

    // Two texts that have less in common have nothing to do with each other.
    private const double MinAnyResemblance = 0.1;

    private const int MaxDaysApart = 7;

    // The same words under a headline of other words: only of the same days, and only where the text is no form.
    private const double MinUntitledResemblance = 0.9;
    private const int MinUntitledShingles = 200;
    private const int MaxUntitledDaysApart = 2;

    /// <summary>Whether a text is long enough to be known by itself.</summary>
    public static bool CanJudge(Shingles shingles)
    {
        ArgumentNullException.ThrowIfNull(shingles);
        return shingles.Count >= MinShingles;
    }

    /// <summary>What the incoming article is to a known one.</summary>
    /// <param name="known">The known one.</param>
    /// <param name="incoming">The incoming one.</param>
    /// <param name="isOnlyOne">Whether no other known article of the site has this text; else it is a form that many pages show.</param>
    public static Kinship Judge(ArticleTraits known, ArticleTraits incoming, bool isOnlyOne)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(incoming);
        var resemblance = known.Shingles.Resemblance(incoming.Shingles);
        if (resemblance < MinResemblance || !CanJudge(known.Shingles) || !CanJudge(incoming.Shingles) || DaysApart(known, incoming) > MaxDaysApart)
        {
            return Kinship.None;
        }

        if (!known.IsOfPublisherOf(incoming))
        {
            return resemblance >= MinCopyResemblance ? Kinship.Copy : Kinship.None;
        }

        var isSame = Headline.Agree(known.Title, incoming.Title)
            ? DaysApart(known, incoming) == 0 || (isOnlyOne && resemblance >= MinLaterResemblance)
            : isOnlyOne && IsOneText(known, incoming, resemblance);
        return isSame ? Kinship.SameArticle : Kinship.None;
    }

    /// <summary>Whether two articles at forms of one address may be one: by headline or by any likeness of their texts.</summary>
    public static bool MayBeOne(ArticleTraits known, ArticleTraits incoming)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(incoming);
        return Headline.Agree(known.Title, incoming.Title) || !CanJudge(known.Shingles) || !CanJudge(incoming.Shingles)
            || known.Shingles.Resemblance(incoming.Shingles) >= MinAnyResemblance;
    }

    private static bool IsOneText(ArticleTraits known, ArticleTraits incoming, double resemblance) =>
        resemblance >= MinUntitledResemblance && incoming.Shingles.Count >= MinUntitledShingles && DaysApart(known, incoming) <= MaxUntitledDaysApart;

    // Undated articles may be of any day.
    private static int DaysApart(ArticleTraits known, ArticleTraits incoming) =>
        known.Day is { } one && incoming.Day is { } other ? Math.Abs(one.DayNumber - other.DayNumber) : 0;
}
