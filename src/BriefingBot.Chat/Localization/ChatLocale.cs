using System.Globalization;

namespace BriefingBot.Chat.Localization;

/// <summary>How things are said in a place: its language and its time zone.</summary>
internal sealed class ChatLocale(Language language, TimeZoneInfo zone)
{
    private readonly Texts _texts = Texts.Of(language);
    private NumberFormatInfo? _numbers;

    /// <summary>The language.</summary>
    public Language Language => language;

    /// <summary>The time zone.</summary>
    public TimeZoneInfo Zone => zone;

    private NumberFormatInfo Numbers => _numbers ??= new()
    {
        NumberGroupSeparator = Say(Phrase.FormatGroups),
        NumberDecimalSeparator = Say(Phrase.FormatPoint),
    };

    /// <inheritdoc cref="Texts.Say"/>
    public string Say(Phrase phrase, params ReadOnlySpan<object> values) => _texts.Say(phrase, values);

    /// <inheritdoc cref="Texts.OfCommand"/>
    public string OfCommand(string key) => _texts.OfCommand(key);

    /// <summary>For example "16 December 2019".</summary>
    public string Day(DateOnly day) => Say(Phrase.FormatDay, day.Day, MonthNames.Of(language)[day.Month - 1], day.Year);

    /// <summary>The day of an instant in the zone.</summary>
    public DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);

    /// <summary>Day and time of day in the zone, for example "16 December 2019, 09:30 (Asia/Seoul)".</summary>
    public string Moment(DateTimeOffset instant)
    {
        var local = TimeZoneInfo.ConvertTime(instant, zone);
        return string.Create(CultureInfo.InvariantCulture, $"{Day(DateOnly.FromDateTime(local.DateTime))}, {local:HH:mm} ({zone.Id})");
    }

    /// <summary>For example "1,204".</summary>
    public string Number(long number) => number.ToString("N0", Numbers);

    /// <summary>For example "0.75".</summary>
    public string Decimal(double number) => number.ToString("0.00", Numbers);

    /// <summary>A phrase for one thing or for several, with their number in it.</summary>
    public string Count(long number, Phrase one, Phrase many) => Say(number == 1 ? one : many, Number(number));
}
