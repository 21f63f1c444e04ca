using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Serving;
using BriefingBot.Core.Articles;
using BriefingBot.Core.Ports;

namespace BriefingBot.Chat.Buttons;

/// <summary>Finds the stored version that an excerpt was taken from.</summary>
internal static class QuotedVersion
{
    /// <summary>The version; null where it is gone or the place may not see it.</summary>
    public static async Task<ArticleVersion?> FindAsync(
        Call call, IArticleStore articles, ExcerptTrace excerpt, CancellationToken cancellation) =>

        // The server may have lost the right to see a shared collection since.
        await articles.FindVersionAsync(new(excerpt.Version), cancellation) is { } version
            && call.Collections.All.Contains(version.Header.Collection)
            && Span(excerpt).FitsIn(version.Text.Length)
            ? version
            : null;

    /// <summary>Where the excerpt stands in the version's text.</summary>
    public static TextSpan Span(ExcerptTrace excerpt) => new(excerpt.Start, excerpt.Length);
}
