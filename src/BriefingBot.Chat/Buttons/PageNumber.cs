using System.Globalization;
using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Serving;

namespace BriefingBot.Chat.Buttons;

/// <summary>Reads the numbers in a button's id.</summary>
internal static class PageNumber
{
    private const int MostPages = 100_000;

    /// <summary>The page that the first value names, from 0.</summary>
    /// <exception cref="RefusalException">It names none.</exception>
    public static int Read(Call call, IReadOnlyList<string> values) =>
        Number(values, 0) is >= 0 and <= MostPages and var page ? (int)page : throw new RefusalException(call.Say(Phrase.ButtonUnknown));

    /// <summary>The number at a place, or null.</summary>
    public static long? Number(IReadOnlyList<string> values, int place) =>
        place < values.Count && long.TryParse(values[place], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
