using BriefingBot.Chat.Localization;

namespace BriefingBot.Chat.Rendering;

/// <summary>How sure the newsroom is, in words.</summary>
internal static class ConfidenceWords
{
    /// <summary>For example "quite sure".</summary>
    /// <param name="confidence">0 to 1.</param>
    /// <param name="locale">The language.</param>
    public static string Of(double confidence, ChatLocale locale) => locale.Say(confidence switch
    {
        >= 0.85 => Phrase.SureVery,
        >= 0.65 => Phrase.SureQuite,
        >= 0.4 => Phrase.SureFairly,
        _ => Phrase.SureNot,
    });
}
