using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Rendering;
using BriefingBot.Core.Loading;

namespace BriefingBot.Chat.Loading;

/// <summary>What a load came to.</summary>
internal static class LoadedMessage
{
    private const int MostListed = 5;
    private const int Units = 250;

    /// <summary>Counts, and the first pieces that were refused or mended, with the reasons.</summary>
    public static OutgoingMessage Of(LoadReport report, ChatLocale locale)
    {
        List<string> lines =
        [
            locale.Say(
                Phrase.LoadedReport,
                locale.Number(report.Added + report.Copies), locale.Number(report.Updated), locale.Number(report.Unchanged), locale.Number(report.RefusedCount)),
            .. Listed(Phrase.LoadedRefused, [.. report.Refused.Select(r => $"{r.Where}: {r.Reason}")], report.RefusedCount, locale),
            .. Listed(Phrase.LoadedWarnings, report.Warnings, report.Warnings.Count, locale),
        ];
        return Notice.Of(lines);
    }

    private static IEnumerable<string> Listed(Phrase title, IReadOnlyList<string> entries, int total, ChatLocale locale)
    {
        if (entries.Count == 0)
        {
            yield break;
        }

        yield return $"**{locale.Say(title)}**";
        foreach (var entry in entries.Take(MostListed))
        {
            yield return $"- {MarkdownEscaping.Escape(Shortening.AtWord(PlainText.OneLine(entry), Units))}";
        }

        if (total > MostListed)
        {
            yield return locale.Say(Phrase.AndMore, locale.Number(total - MostListed));
        }
    }
}
