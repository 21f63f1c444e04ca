namespace BriefingBot.Ingestion.Tests.Html;

public sealed class PageClutterTests : PageTest
{
    private static readonly string s_whole = string.Join("\n\n", First, Second, Third);

    [Theory]
    [InlineData("<figure><img src=a.jpg><figcaption>The pier at dawn. (Image: Quay Pictures)</figcaption></figure>")]
    [InlineData("<div class='related'><h3>DON'T MISS</h3><ul><li><a href=/a>Goats on the slipway</a></li></ul></div>")]
    [InlineData("<aside><p>A ferry has a pump and a spare pump.</p></aside>")]
    [InlineData("<div class='newsletter-signup'><p>The week in boats, every Friday.</p></div>")]
    [InlineData("<div class='share-bar'><a href=#>Share</a> <a href=#>Tweet</a></div>")]
    [InlineData("<p><a href='/other'>Why the other pump failed</a></p>")]
    [InlineData("<ul><li><a href='/a'>Why the pump failed</a></li><li><a href='/b'>Who pays for the pump</a></li></ul>")]
    [InlineData("<p>Read more: <a href='/a'>Why the pump failed</a></p>")]
    [InlineData("<p>Lesen Sie auch: <a href='/a'>Die Pumpe</a></p>")]
    [InlineData("<p>Advertisement</p>")]
    [InlineData("<p>Photo: Ada Quay</p>")]
    [InlineData("<p style='display: none'>Stored for later use by the page's own scripts.</p>")]
    [InlineData("<script>var text = 'a script';</script><style>p { color: red }</style>")]
    public void What_stands_between_the_paragraphs_is_left_out(string clutter) =>
        Assert.Equal(s_whole, Extract($"<article><h1>Ferry back</h1>{Paragraphs(First)}{clutter}{Paragraphs(Second, Third)}</article>").Text);

    [Theory]
    [InlineData("<p>© 2026 Quay News. All rights reserved.</p>")]
    [InlineData("<p>Back To Top</p>")]
    [InlineData("<p>Follow us on the usual networks.</p>")]
    [InlineData("<h2>Related articles</h2><ul><li><a href=/a>Why the pump failed</a></li></ul>")]
    [InlineData("<h3>Comments (2)</h3><p>I was on that boat and it was cold.</p><p>The pump was never the problem.</p>")]
    [InlineData("<div class='tags'><a href=/t>Ferries</a>, <a href=/u>Pumps</a></div>")]
    public void What_follows_the_last_paragraph_is_left_out(string clutter) =>
        Assert.Equal(s_whole, Extract($"<article><h1>Ferry back</h1>{Paragraphs(First, Second, Third)}{clutter}</article>").Text);

    [Theory]
    [InlineData("<p class='byline'>By Tove Adeyemi</p>")]
    [InlineData("<p>By Tove Adeyemi</p>")]
    [InlineData("<p>3 February 2026</p>")]
    [InlineData("<p>Updated: Feb. 3, 2026, 8:15 a.m.</p>")]
    [InlineData("<time datetime='2026-02-03'>Feb 3, 2026</time>")]
    public void Byline_and_date_above_the_text_are_left_out(string line) =>
        Assert.Equal(s_whole, Extract($"<article><h1>Ferry back</h1>{line}{Paragraphs(First, Second, Third)}</article>").Text);

    [Fact]
    public void Comments_longer_than_the_article_are_left_out()
    {
        var comments = string.Concat(Enumerable.Repeat($"<div class=reaction>{Paragraphs(Second + " I was there and saw it.", Third)}</div>", 8));

        var text = Extract($"<div class=story><h1>Ferry back</h1>{Paragraphs(First)}</div><div class=reactions>{comments}</div>").Text;

        Assert.Equal(First, text);
    }

    [Fact]
    public void List_items_are_text() =>
        Assert.Equal(
            string.Join("\n\n", First, "Bicycles go below", "Dogs stay on a lead", Second),
            Extract($"<main><h1>Rules</h1>{Paragraphs(First)}<ul><li><span>Bicycles go below</span></li><li>Dogs stay on a lead</li></ul>{Paragraphs(Second)}</main>").Text);

    [Fact]
    public void A_name_of_clutter_around_the_whole_article_does_not_hide_it() =>
        Assert.Equal(s_whole, Extract($"<div class='widget share'><h1>Ferry back</h1>{Paragraphs(First, Second, Third)}</div>").Text);

    [Fact]
    public void Agency_credit_at_the_end_is_kept() =>
        Assert.EndsWith("(Quaypress)", Extract($"<article><h1>Ferry back</h1>{Paragraphs(First, Second, Third + " (Quaypress)")}</article>").Text, StringComparison.Ordinal);
}
