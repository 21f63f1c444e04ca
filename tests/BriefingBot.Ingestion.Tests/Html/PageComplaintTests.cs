namespace BriefingBot.Ingestion.Tests.Html;

/// <summary>What users of other extractors complained of, each rebuilt small.</summary>
public sealed class PageComplaintTests : PageTest
{
    [Fact]
    public void Comments_longer_than_the_article_are_taken_for_it()
    {
        var comments = string.Concat(Enumerable.Range(1, 6).Select(i => $"<div class=entry><p>Reader {i} writes: {Third} {Second} {Third}</p></div>"));

        var text = Extract(
            $"<header><h1>Pump mended</h1></header><div class=articleContent>{Paragraphs(First, Second)}</div>"
            + $"<div class=commentaires><h2>Comments (6)</h2>{comments}</div>").Text;

        Assert.Equal($"{First}\n\n{Second}", text);
    }

    [Fact]
    public void Items_of_a_list_that_stand_in_spans_are_lost() =>
        Assert.Equal(
            string.Join("\n\n", First, "No bicycles on the upper deck", "Dogs go below", Second),
            Extract($"<main><h1>Rules</h1>{Paragraphs(First)}<ul><li><span tabindex=0>No bicycles on the upper deck</span></li><li><span>Dogs go below</span></li></ul>{Paragraphs(Second)}</main>").Text);

    [Fact]
    public void A_date_that_is_not_of_publication_is_taken_for_it()
    {
        var page = Extract(
            "<meta name='dc.date' content='2026-01-02'><meta name=citation_author content='Bo Pier'><article><h1>Tides</h1>"
            + $"<ul><li>Received: 3 May 2025</li><li>Accepted: 9 November 2025</li></ul>{Paragraphs(First, Second)}</article><aside>Congress on 7 July 2027</aside>");

        Assert.Equal(("2026-01-02", "Bo Pier"), (page.Published, string.Join(", ", page.Authors)));
    }

    [Fact]
    public void Captions_related_links_and_promotion_are_taken_for_text() =>
        Assert.Equal(
            $"{First}\n\n{Second}",
            Extract(
                "<article><h1>Storm</h1><p class=byline>By Ada Kai</p><figure><img src=p.jpg><figcaption>A wave at the pier. (Picture: Quay Pictures)</figcaption></figure>"
                + $"{Paragraphs(First)}<div class=related><h3>DON'T MISS</h3><ul><li><a href=/x>Goats on the slipway</a></li><li><a href=/y>Six soups</a></li></ul></div>"
                + $"{Paragraphs(Second)}<p>Have a tip? Write to us. Sign up for our newsletter.</p><p>© 2026 Quay News. All rights reserved.</p></article>").Text);

    [Fact]
    public void The_deck_below_the_headline_is_taken_for_the_first_sentence() =>
        Assert.Equal(
            $"{First}\n\n{Second}",
            Extract($"<article><h1>Ferry back</h1><h2>After three days of repairs the boat that everybody waited for is at its pier again</h2>{Paragraphs(First, Second)}</article>").Text);

    [Fact]
    public void An_article_inside_a_container_with_its_name_is_lost() =>
        Assert.Equal(
            $"{First}\n\n{Second}\n\n{Third}",
            Extract($"<div class='story-body'><h1>Ferry back</h1><article>{Paragraphs(First, Second, Third)}</article></div>").Text);
}
