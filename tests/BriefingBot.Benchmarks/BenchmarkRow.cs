using System.Globalization;

namespace BriefingBot.Benchmarks;

/// <summary>One measured speed or time.</summary>
/// <param name="Measured">What was measured.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Ratio">How it compares, or null.</param>
internal sealed record BenchmarkRow(string Measured, double Value, string Unit, Ratio? Ratio = null)
{
    /// <summary>The columns of a row.</summary>
    public static IReadOnlyList<string> Heading { get; } = ["measured", "figure", "unit", "ratio", "against"];

    /// <summary>The row's cells.</summary>
    public IReadOnlyList<string> Cells =>
        [Measured, Text(Value), Unit, Ratio is { } ratio ? Text(ratio.Value) : "", Ratio?.Against ?? ""];

    private static string Text(double number) =>
        number.ToString(number >= 100 ? "F0" : number >= 10 ? "F1" : "F2", CultureInfo.InvariantCulture);
}

/// <summary>A number over another of the same kind.</summary>
/// <param name="Value">The quotient.</param>
/// <param name="Against">What the other is.</param>
internal sealed record Ratio(double Value, string Against);
