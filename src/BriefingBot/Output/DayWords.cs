using System.Globalization;
using BriefingBot.Core.Answers;

namespace BriefingBot.Output;

/// <summary>Days as people read them.</summary>
internal static class DayWords
{
    /// <summary>For example "16 December 2019".</summary>
    public static string Of(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>For example "up to 16 December 2019".</summary>
    public static string Of(SearchWindow window) => window.From is { } from
        ? $"from {Of(from)} to {Of(window.Until)}"
        : $"up to {Of(window.Until)}";
}
