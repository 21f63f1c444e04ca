namespace BriefingBot.Ingestion.Tests.Html;

public sealed class PageProblemTests : PageTest
{
    [Theory]
    [InlineData("<title>404 - Quay News</title><p>The page that you look for has moved or never was here.</p>", "nothing at its address")]
    [InlineData("<title>Page not found</title><p>The page that you look for has moved or never was here.</p>", "nothing at its address")]
    [InlineData("<title>Before you continue</title><p>We and our partners store cookies on your device.</p>", "asks for consent")]
    [InlineData("<title>Log in - Quay News</title><form><input type=password></form><p>Readers with an account log in here.</p>", "asks to log in")]
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script><article><p>The ferry came back to the eastern pier on…</p></article>""", "must be paid for")]
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script><article><p>The ferry came back to the eastern pier on Tuesday.</p></article>""", "behind a paywall")]
    [InlineData("<html><body><img src=a.jpg></body></html>", "No article text")]
    public void A_page_that_holds_no_article_says_why(string html, string reason) =>
        Assert.Contains(reason, Extract(html).Problem, StringComparison.Ordinal);

    [Theory]
    [InlineData("<title>404 ferries and counting</title>")]
    [InlineData("<title>How we log in to the harbour</title>")]
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>""")]
    [InlineData("<title>Ferry back</title><form><input type=password></form>")]
    public void An_article_that_looks_a_little_like_it_is_taken(string head)
    {
        var page = Extract($"{head}<article><h1>Ferry back</h1>{Paragraphs(First, Second, Third, First + " Again.", Second + " Again.", Third + " Again.")}</article>");

        Assert.Null(page.Problem);
        Assert.StartsWith(First, page.Text, StringComparison.Ordinal);
    }
}
