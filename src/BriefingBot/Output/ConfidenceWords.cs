using System.Globalization;

namespace BriefingBot.Output;

/// <summary>How sure the newsroom is, in words.</summary>
internal static class ConfidenceWords
{
    /// <summary>For example "quite sure (0.71)".</summary>
    /// <param name="confidence">0 to 1.</param>
    public static string Of(double confidence)
    {
        var words = confidence switch
        {
            >= 0.85 => "very sure",
            >= 0.65 => "quite sure",
            >= 0.4 => "fairly sure",
            _ => "not sure",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{words} ({confidence:0.00})");
    }
}
