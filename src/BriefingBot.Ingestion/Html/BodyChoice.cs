using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace BriefingBot.Ingestion.Html;

/// <summary>Chooses the elements of a cleaned page that hold the article's body.</summary>
internal static class BodyChoice
{
    // A declared body with less of the prose that SmartReader kept is a teaser or the body of another article.
    private const double MinDeclaredShare = 0.5;
    private const double MinVotedShare = 0.9;
    private const double AlikeShare = 0.85;
    private const int MinHeadlined = 200;

    /// <summary>The elements in the order of the page; none lies in another.</summary>
    public static IReadOnlyList<IElement> Of(IHtmlDocument page)
    {
        if (page.Body is not { } body)
        {
            return [];
        }

        // The vote is what takes longest, and most pages need none: where a declared body holds much of all text, it holds much of any vote.
        var votes = new Lazy<IReadOnlySet<IElement>>(() => ReadabilityVote.Of(page));
        var voted = new Lazy<IElement>(() => Voted(body, votes.Value));
        var votedProse = new Lazy<int>(() => Prose(voted.Value, votes.Value));
        var allText = TextMass.All(body);
        bool HoldsEnough(int text) => text >= MinDeclaredShare * allText || text >= MinDeclaredShare * votedProse.Value;
        var elements = body.QuerySelectorAll("*").Select(element => new Candidate(element, BodyVocabulary.RankOf(element)))
            .Where(candidate => candidate.Rank != BodyRank.None)
            .Select(candidate => candidate with { Length = TextMass.Text(candidate.Element) })
            .ToList();
        foreach (var rank in (BodyRank[])[BodyRank.Declared, BodyRank.Named, BodyRank.Article])
        {
            if (Best(elements.FindAll(candidate => candidate.Rank == rank), HoldsEnough) is { Count: > 0 } best)
            {
                return best;
            }
        }

        return votes.Value.Count > 0 ? [voted.Value]
            : Best(elements.FindAll(candidate => candidate.Rank == BodyRank.Main), _ => true) is { Count: > 0 } main ? main
            : [body];
    }

    /// <summary>The smallest element that holds nearly all that was voted for.</summary>
    private static IElement Voted(IElement body, IReadOnlySet<IElement> votes)
    {
        var whole = Prose(body, votes);
        var best = body;
        while (best.Children.FirstOrDefault(child => Prose(child, votes) >= MinVotedShare * whole) is { } inner && whole > 0
            && inner.LocalName is not ("p" or "ul" or "ol" or "table" or "blockquote"))
        {
            best = inner;
        }

        return best;
    }

    private static int Prose(IElement element, IReadOnlySet<IElement> votes) =>
        element.Descendants<IText>().Where(text => text.ParentElement is { } parent && votes.Contains(parent)).Sum(text => text.Data.Trim().Length);

    /// <summary>
    /// Of several the one with the headline, else the one with the most text, and of those that lie in each other and hold nearly the
    /// same the innermost; with it those beside it that have the same name.
    /// </summary>
    private static IReadOnlyList<IElement> Best(List<Candidate> candidates, Func<int, bool> holdsEnough)
    {
        if (candidates.Count == 0)
        {
            return [];
        }

        var headlined = candidates.FindAll(candidate => candidate.Length >= MinHeadlined && candidate.Element.GetElementsByTagName("h1").Length == 1);
        var most = (headlined.Count > 0 ? headlined : candidates).MaxBy(candidate => candidate.Length)!;
        var best = candidates.Where(candidate => candidate.Length >= AlikeShare * most.Length && most.Element.Contains(candidate.Element))
            .MinBy(candidate => candidate.Length)!;
        var parts = candidates.Where(candidate => (candidate.Rank != BodyRank.Article || headlined.Count == 0) && IsSameName(candidate.Element, best.Element))
            .Append(best).Select(candidate => candidate.Element).Distinct().ToList();
        parts.RemoveAll(part => parts.Any(other => other != part && other.Contains(part)));
        return holdsEnough(parts.Sum(TextMass.Text)) ? [.. candidates.Select(candidate => candidate.Element).Where(parts.Contains)] : [];
    }

    private static bool IsSameName(IElement one, IElement other) =>
        one.LocalName == other.LocalName && one.ClassName == other.ClassName && one.ClassName is { Length: > 0 };

    private sealed record Candidate(IElement Element, BodyRank Rank)
    {
        public int Length { get; init; }
    }
}
