using BriefingBot.Core.Articles;
using BriefingBot.Testing;

namespace BriefingBot.Chat.Tests.Support;

/// <summary>Articles that tests quote from.</summary>
internal static class Stories
{
    /// <summary>A visit with an offer.</summary>
    public static IncomingArticle Harbour { get; } = AnArticle.At("https://harbour.example/visit_(7)?id=7_8")
        .Titled("Envoy offers talks in the harbour_town")
        .From("Harbour Post")
        .By("Ana Reyes", "Tom Lind")
        .PublishedOn("2019-12-16T23:30:00+00:00")
        .Saying("It rained. The envoy spoke on Monday. “We are here,” Ana Reyes said. Nobody replied.");

    /// <summary>An undated note without authors and title, full of marks.</summary>
    public static IncomingArticle Hostile { get; } = AnArticle.At("https://note.example/1")
        .From("# **Note** @here")
        .Saying("Read **this** @everyone: <@1> [click](https://evil.example) 5 < 6.");
}
