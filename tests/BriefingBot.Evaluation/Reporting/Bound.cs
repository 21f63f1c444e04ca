using System.Globalization;
using BriefingBot.Evaluation.Reading;
using BriefingBot.Evaluation.Scoring;

namespace BriefingBot.Evaluation.Reporting;

/// <summary>What a figure over all questions has to reach.</summary>
/// <param name="Name">The figure.</param>
/// <param name="Limit">The least it may be or, for a ceiling, the most.</param>
/// <param name="IsCeiling">Whether less is better.</param>
internal sealed record Bound(string Name, double Limit, bool IsCeiling)
{
    /// <summary>Reads NAME=VALUE.</summary>
    /// <exception cref="InputException">It is something else.</exception>
    public static Bound Parse(string text, bool isCeiling)
    {
        var parts = text.Split('=');
        return parts.Length == 2 && parts[0].Trim() is { Length: > 0 } name
            && double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var limit) && double.IsFinite(limit)
            ? new(name, limit, isCeiling)
            : throw new InputException($"'{text}' is no bound. Write a figure's name and a number: map=.85");
    }

    /// <summary>Checks that every bound names a figure, which is better done before the questions are asked than after.</summary>
    /// <exception cref="InputException">One does not.</exception>
    public static void RequireKnown(IEnumerable<Bound> bounds, IReadOnlyList<Figure> figures)
    {
        if (bounds.FirstOrDefault(bound => !figures.Any(figure => figure.Name == bound.Name)) is { } unknown)
        {
            var names = string.Join(", ", figures.Select(figure => figure.Name));
            throw new InputException($"There is no figure '{unknown.Name}'. There are: {names}.");
        }
    }

    /// <summary>What to tell where the bound is missed, else null. A figure that could not be measured misses every bound.</summary>
    public string? Miss(IReadOnlyList<Figure> figures)
    {
        var figure = figures.Single(figure => figure.Name == Name);
        var isMet = figure.Value is { } value && (IsCeiling ? value <= Limit : value >= Limit);
        var fault = IsCeiling ? "above the ceiling of" : "below the floor of";
        return isMet ? null : $"{Name} is {figure.Shown}, {fault} {Limit.ToString(CultureInfo.InvariantCulture)}";
    }
}
