using BriefingBot.Core.Articles;
using BriefingBot.Testing;

namespace BriefingBot.Tests.Running;

/// <summary>Two articles that tests quote from.</summary>
internal static class Stories
{
    /// <summary>A visit with an offer.</summary>
    public static IncomingArticle Harbour { get; } = AnArticle.At("https://harbour.example/visit?id=7")
        .Titled("Envoy offers talks in the harbour town")
        .From("Harbour Post")
        .By("Ana Reyes", "Tom Lind")
        .PublishedOn("2019-12-16T09:30:00+09:00")
        .Saying("The envoy spoke on Monday. “We are here,” she said.\n\nShe offered to meet the other side on any day they name. Nobody replied.");

    /// <summary>An undated note without authors and title, and with hostile characters.</summary>
    public static IncomingArticle Hostile { get; } = AnArticle.At("https://note.example/1")
        .From("[red]Note[/]")
        .Saying("Read \u001b[31mthis[/] \u202Enow, it says: 5 < 6 & [bold]more[/] 🎁. The end.");
}
