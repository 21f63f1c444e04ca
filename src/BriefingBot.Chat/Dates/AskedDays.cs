using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Rendering;
using BriefingBot.Chat.Serving;

namespace BriefingBot.Chat.Dates;

/// <summary>Turns what was typed for "since" and "until" into days, or refuses with what to type.</summary>
internal static class AskedDays
{
    /// <summary>The first and the last day; null where none was given.</summary>
    /// <exception cref="RefusalException">A text is no day, a day lies in the future, or the first comes after the last.</exception>
    public static (DateOnly? From, DateOnly? Until) Read(string? since, string? until, DateOnly today, ChatLocale locale)
    {
        var from = since is null ? (DateOnly?)null : Range(since, today, locale).First;
        var last = until is null ? (DateOnly?)null : Range(until, today, locale).Last;

        // The rest of this week, month or year has not come yet.
        last = last > today ? today : last;
        return from > last
            ? throw new RefusalException(locale.Say(Phrase.DaysReversed, locale.Day(from.Value), locale.Day(last.Value)))
            : (from, last);
    }

    /// <summary>The days that one text means.</summary>
    /// <exception cref="RefusalException">It is no day, or lies in the future.</exception>
    public static DayRange Range(string text, DateOnly today, ChatLocale locale)
    {
        var range = DayReading.Read(text, today, locale.Language)
            ?? throw new RefusalException(locale.Say(Phrase.DayNotUnderstood, SourceLine.Name(text)));
        return range.First > today ? throw new RefusalException(locale.Say(Phrase.DayInFuture, locale.Day(range.First))) : range;
    }
}
