using BriefingBot.Chat.Localization;

namespace BriefingBot.Chat.Commands;

/// <summary>A stretch of time in words.</summary>
internal static class SpanWords
{
    /// <summary>A day or days where it is whole days in the place's zone, such as "16 December 2019"; else from one moment to another.</summary>
    public static string Of(TimeSpanned span, ChatLocale locale)
    {
        var (first, last) = (locale.DayOf(span.From), locale.DayOf(span.Before.AddTicks(-1)));
        if (TimeSpanned.Of(new(first, last), locale.Zone) != span)
        {
            return locale.Say(Phrase.SpanBetween, locale.Moment(span.From), locale.Moment(span.Before));
        }

        return first == last ? locale.Day(first) : locale.Say(Phrase.SpanBetween, locale.Day(first), locale.Day(last));
    }
}
