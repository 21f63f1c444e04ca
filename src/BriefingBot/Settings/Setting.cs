using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using BriefingBot.Core.Articles;

namespace BriefingBot.Settings;

/// <summary>One thing that can be set.</summary>
/// <param name="Key">Its name, sections separated by ':'.</param>
/// <param name="Allowed">What it may be, in words.</param>
/// <param name="TryApply">Sets it; false where the text is not allowed.</param>
internal sealed record Setting(string Key, Func<string> Allowed, Func<BriefingBotSettings, string, bool> TryApply)
{
    /// <summary>Whether its value must not be shown.</summary>
    public bool IsSecret { get; init; }

    /// <summary>Words that <paramref name="tryApply"/> judges.</summary>
    public static Setting Text(string key, string allowed, Func<BriefingBotSettings, string, bool> tryApply) => new(key, () => allowed, tryApply);

    /// <summary>Yes or no.</summary>
    public static Setting Switch(string key, Action<BriefingBotSettings, bool> apply) => new(
        key,
        () => "true or false",
        (settings, text) =>
        {
            var legal = bool.TryParse(text, out var isOn);
            if (legal)
            {
                apply(settings, isOn);
            }

            return legal;
        });

    /// <summary>A collection's name.</summary>
    public static Setting Collection(string key, Action<BriefingBotSettings, CollectionName> apply) => new(
        key,
        () => $"1 to {CollectionName.MaxLength} letters, digits, '-', '_' or '.'",
        (settings, text) =>
        {
            var legal = CollectionName.TryParse(text, out var name);
            if (legal)
            {
                apply(settings, name);
            }

            return legal;
        });

    /// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>.</summary>
    public static Setting Whole(string key, int least, int most, Action<BriefingBotSettings, int> apply) =>
        Whole(key, () => (least, most), apply);

    /// <summary>A whole number in the range that the property of another assembly's options asks for.</summary>
    public static Setting Whole<TOptions>(string key, string property, Action<BriefingBotSettings, int> apply) => Whole(
        key,
        () => typeof(TOptions).GetProperty(property)?.GetCustomAttribute<RangeAttribute>() is { Minimum: int least, Maximum: int most }
            ? (least, most)
            : (int.MinValue, int.MaxValue),
        apply);

    private static Setting Whole(string key, Func<(int Least, int Most)> range, Action<BriefingBotSettings, int> apply) => new(
        key,
        () => string.Create(CultureInfo.InvariantCulture, $"a whole number from {range().Least} to {range().Most}"),
        (settings, text) =>
        {
            var legal = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                && number >= range().Least && number <= range().Most;
            if (legal)
            {
                apply(settings, number);
            }

            return legal;
        });
}
