namespace BriefingBot.Chat.Localization;

/// <summary>Names of the months.</summary>
internal static class MonthNames
{
    /// <summary>The twelve of a language, January first.</summary>
    public static IReadOnlyList<string> Of(Language language) => Texts.Of(language).Say(Phrase.FormatMonths).Split(',');
}
