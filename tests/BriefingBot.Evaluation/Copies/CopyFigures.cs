using System.Globalization;
using BriefingBot.Core.Identity;
using BriefingBot.Evaluation.Scoring;

namespace BriefingBot.Evaluation.Copies;

/// <summary>How well the keys find pairs that a comparison of every shingle finds, and texts that were edited.</summary>
internal static class CopyFigures
{
    /// <summary>The resemblances from which pairs are counted.</summary>
    public static IReadOnlyList<double> Levels { get; } = [0.5, 0.6, 0.7, 0.8, 0.9];

    public static IEnumerable<Figure> Of(IReadOnlyList<ShingledArticle> articles, IReadOnlyList<ResemblingPair> pairs)
    {
        yield return Figure.Count("articles", articles.Count);
        foreach (var level in Levels)
        {
            var name = ((int)(level * 100)).ToString(CultureInfo.InvariantCulture);
            var alike = pairs.Where(pair => pair.Resemblance >= level).ToList();
            yield return Figure.Count($"pairs_{name}", alike.Count);
            yield return Figure.Share($"found_{name}", alike.Count(pair => pair.One.SharesKey(pair.Other)), alike.Count);
        }

        foreach (var edit in Edit.All)
        {
            var edited = articles.Select((article, i) => ShingledArticle.Of(
                article.Article with { Text = edit.Apply(article.Article.Text, articles[(i + 1) % articles.Count].Article.Text) })).ToList();
            yield return Figure.Share($"{edit.Name}_found", articles.Zip(edited).Count(pair => pair.First.SharesKey(pair.Second)), articles.Count);
            yield return Figure.Share(
                $"{edit.Name}_same", articles.Zip(edited).Count(pair => pair.First.Shingles.Resemblance(pair.Second.Shingles) >= KinshipRule.MinResemblance), articles.Count);
        }

        var holders = articles.SelectMany(article => article.Keys).CountBy(key => key).ToDictionary();
        yield return Figure.Rounded("candidates_mean", articles.Count == 0 ? null : articles.Average(article => article.Keys.Sum(key => holders[key] - 1)), 2);
        yield return Figure.Rounded("us_median", articles.Count == 0 ? null : articles.Select(article => article.Microseconds).Order().ElementAt(articles.Count / 2), 0);
    }
}
