using BriefingBot.Chat.Localization;
using BriefingBot.Core.Answers;

namespace BriefingBot.Chat.Rendering;

/// <summary>What was searched, and why nothing answered.</summary>
internal static class SearchWords
{
    /// <summary>For example "from 3 March 2020 to 9 March 2020".</summary>
    public static string Of(SearchWindow window, ChatLocale locale) => window.From is { } from
        ? locale.Say(Phrase.WindowBetween, locale.Day(from), locale.Day(window.Until))
        : locale.Say(Phrase.WindowUntil, locale.Day(window.Until));

    /// <summary>The footer of an answer: its age if it is old, window, number of articles, confidence. Plain text, not Markdown.</summary>
    public static string Footer(Answer answer, ChatLocale locale)
    {
        var articles = locale.Count(answer.ArticlesSearched, Phrase.ArticlesOne, Phrase.ArticlesMany);
        var window = Of(answer.Window, locale);
        var searched = answer.Request.Outlet is { } outlet
            ? locale.Say(Phrase.SearchedOutlet, articles, window, Shortening.Name(PlainText.OneLine(outlet), 80))
            : locale.Say(Phrase.SearchedArticles, articles, window);
        var sure = answer.IsAnswered
            ? locale.Say(Phrase.HowSure, ConfidenceWords.Of(answer.Confidence, locale), locale.Decimal(answer.Confidence))
            : null;
        return string.Join(' ', new[] { AgeWords.Of(answer, locale), searched, sure }.OfType<string>());
    }

    /// <summary>The reason as the end of the sentence "The articles do not tell: …".</summary>
    public static string Reason(NotFoundReason reason, SearchWindow window, string? outlet, ChatLocale locale) => reason switch
    {
        NotFoundReason.EmptyCollection => locale.Say(Phrase.ReasonEmptyCollection),
        NotFoundReason.NothingInWindow when outlet is not null =>
            locale.Say(Phrase.ReasonNothingInOutlet, Of(window, locale), SourceLine.Name(outlet)),
        NotFoundReason.NothingInWindow => locale.Say(Phrase.ReasonNothingInWindow, Of(window, locale)),
        NotFoundReason.NothingToLookUp => locale.Say(Phrase.ReasonNothingToLookUp),
        NotFoundReason.NotTold => locale.Say(Phrase.ReasonNotTold),
        NotFoundReason.NothingNear => locale.Say(Phrase.ReasonNothingNear),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "A reason without an explanation."),
    };
}
