using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace BriefingBot.Ingestion.Html;

/// <summary>Finds the headline: as the page shows it where that can be told, else as its metadata have it, without the site's name.</summary>
internal static partial class PageTitle
{
    private const int MaxHeadline = 300;
    private const int MinHeadline = 2;

    // More is no title; parting it at each separator would take a time that grows with its square.
    private const int MaxTitle = 1000;

    private const string HeadlineElements =
        "[itemprop=headline], .entry-title, .post-title, .article-title, .headline, .article__title, .article-headline, .posttitle, .post_title, .title";

    /// <summary>The headline, or an empty string.</summary>
    /// <param name="page">The whole page.</param>
    /// <param name="headline">What JSON-LD says.</param>
    /// <param name="meta">The meta tags.</param>
    /// <param name="site">The names of the site that are no headlines.</param>
    public static string Of(IHtmlDocument page, string headline, MetaTags meta, IReadOnlyList<string> site)
    {
        var shared = meta.First("og:title", "twitter:title", "dc.title", "DC.Title", "title");
        var window = WindowTitle(page);
        string[] told = Trimmed(new[] { shared, Folded.Of(headline), window }.Where(text => text.Length > 0).Select(text => text[..Math.Min(text.Length, MaxTitle)]));
        List<string> shown = [.. page.QuerySelectorAll("h1").Select(Shown).Where(text => IsHeadline(text, site))];
        if (Best(shown, told) is { } first && ((shown.Count == 1 && !IsSite(shown[0], window)) || Likeness(first, told) > 0) && !IsSite(first, window))
        {
            // A page whose only h1 has nothing in common with its title has it for its logo.
            if (told.Length == 0 || Likeness(first, told) > 0 || window.Length == 0 || !IsInSiteHeader(page))
            {
                return WithoutKicker(first, told, site);
            }
        }

        var named = page.QuerySelectorAll(HeadlineElements).Concat(page.QuerySelectorAll("h2")).Take(50)
            .Select(Shown).Where(text => IsHeadline(text, site) && Contained(text, told)).MaxBy(text => text.Length);
        return named ?? WithoutSite(told.FirstOrDefault("") is { Length: > 0 } text ? text : shown.FirstOrDefault(""), site);
    }

    /// <summary>What the browser's window is called; no more of it than a title can have.</summary>
    public static string WindowTitle(IHtmlDocument page) => Folded.Of(page.Title) is { Length: > MaxTitle } title ? title[..MaxTitle] : Folded.Of(page.Title);

    /// <summary>Whether the text is the name that the title ends with, behind the headline.</summary>
    private static bool IsSite(string text, string window) =>
        Separator().Matches(window) is { Count: > 0 } found && Key(window[(found[^1].Index + found[^1].Length)..]) == Key(text)
        && found[^1].Index > text.Length;

    private static string[] Trimmed(IEnumerable<string> titles) => [.. titles.Select(title => title.Trim(' ', ':', '|', '/'))];

    /// <summary>A headline without the topic before it, where the metadata have it so.</summary>
    private static string WithoutKicker(string shown, string[] told, IReadOnlyList<string> site) =>
        told.Select(text => WithoutSite(text, site))
            .Where(text => text.Length < shown.Length && 2 * text.Length >= shown.Length && shown.EndsWith(text, StringComparison.Ordinal))
            .MinBy(text => text.Length) ?? shown;

    private static bool IsInSiteHeader(IHtmlDocument page) =>
        page.QuerySelector("h1") is { } h1 && (h1.QuerySelector("a[href='/'], img") is not null || h1.Closest("header") is not null);

    private static string? Best(List<string> shown, string[] told) => shown.Count == 0 ? null : shown.MaxBy(text => Likeness(text, told));

    private static bool IsHeadline(string text, IReadOnlyList<string> site) =>
        text.Length is >= MinHeadline and <= MaxHeadline && !site.Contains(Key(text), StringComparer.Ordinal) && text.Any(char.IsLetter);

    private static bool Contained(string text, string[] told) =>
        text.Length >= 8 && told.Any(other => Key(other).Contains(Key(text), StringComparison.Ordinal));

    /// <summary>The share of a headline's words that stand in what the metadata tell.</summary>
    private static double Likeness(string text, string[] told)
    {
        var words = Words().Matches(text.ToLowerInvariant()).Select(word => word.Value).ToHashSet(StringComparer.Ordinal);
        return words.Count == 0 || told.Length == 0 ? 0 : told.Max(other =>
        {
            var others = Words().Matches(other.ToLowerInvariant()).Select(word => word.Value).ToHashSet(StringComparer.Ordinal);
            return others.Count == 0 ? 0 : (double)words.Count(others.Contains) / Math.Max(words.Count, 1) + (0.001 * words.Count);
        });
    }

    private static string Shown(IElement element)
    {
        if (element.FirstElementChild is null)
        {
            return Folded.Of(element.TextContent);
        }

        var copy = (IElement)element.Clone(deep: true);
        foreach (var part in copy.QuerySelectorAll("script, style, svg, button, sup, small, time, .kicker, .overline, .topline, .dachzeile, .eyebrow, .category, [class*=kicker], [class*=overline], [class*=topline]").ToList())
        {
            part.Remove();
        }

        foreach (var lineBreak in copy.QuerySelectorAll("br").ToList())
        {
            lineBreak.Replace(element.Owner!.CreateTextNode(" "));
        }

        return Folded.Of(copy.TextContent).Trim(' ', ':', '|', '/');
    }

    /// <summary>A title without the name of the site that many put behind it.</summary>
    private static string WithoutSite(string title, IReadOnlyList<string> site)
    {
        var rest = title;
        while (Separator().Matches(rest) is { Count: > 0 } found)
        {
            var last = found[^1];
            var (head, tail) = (rest[..last.Index].Trim(), rest[(last.Index + last.Length)..].Trim());
            var isSite = site.Any(name => Key(tail).Contains(name, StringComparison.Ordinal) || name.Contains(Key(tail), StringComparison.Ordinal));
            if (!isSite && (head.Length <= tail.Length || head.Length < 12))
            {
                break;
            }

            if (head.Length < 3)
            {
                break;
            }

            rest = head;
        }

        if (Separator().Match(rest) is { Success: true } first && site.Contains(Key(rest[..first.Index]), StringComparer.Ordinal))
        {
            rest = rest[(first.Index + first.Length)..].Trim();
        }

        return rest;
    }

    /// <summary>A name as it is compared: letters and digits in lower case.</summary>
    public static string Key(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    [GeneratedRegex(@"\s[-–—|·»«•⋆/:]+\s|\s?\|\s?|\s::\s|\s?»\s?", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
