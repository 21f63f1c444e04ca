using System.Globalization;

namespace BriefingBot.Evaluation.Scoring;

/// <summary>A measured number.</summary>
/// <param name="Name">Its name, as on the command line and in JSON.</param>
/// <param name="Value">The number, or null where there is nothing to measure it on.</param>
/// <param name="Decimals">How many decimals are shown.</param>
internal sealed record Figure(string Name, double? Value, int Decimals)
{
    /// <summary>A number of things.</summary>
    public static Figure Count(string name, int count) => new(name, count, 0);

    /// <summary>A number from 0 to 1, rounded to four decimals.</summary>
    public static Figure Share(string name, double? share) => Rounded(name, share, 4);

    /// <summary>A part of a whole, rounded to four decimals; no number where the whole is 0.</summary>
    public static Figure Share(string name, double part, int whole) => Share(name, whole == 0 ? null : part / whole);

    /// <summary>A number rounded to <paramref name="decimals"/>.</summary>
    public static Figure Rounded(string name, double? value, int decimals) =>
        new(name, value is { } number ? ExactRounding.Round(number, decimals) : null, decimals);

    /// <summary>The number as it is shown, a dash where there is none.</summary>
    public string Shown => Value?.ToString("F" + Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) ?? "–";
}
