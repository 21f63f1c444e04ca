using BriefingBot.Core.Articles;

namespace BriefingBot.Ingestion.Tests;

public sealed class MarkdownTests : ReaderTest
{
    [Fact]
    public async Task Front_matter_tells_what_is_known_of_the_article()
    {
        var article = await ReadArticle("a.md", """
            ---
            # written by the desk
            title: "The \"Gull\" sails"
            url: https://www.a.example/gull
            outlet: 'Harbour''s News'
            authors: [Ada Quay, "Ben Pier"]
            date: 2024-02-03
            draft: false
            params:
              title: not this one
            ---

            The *Gull* sailed.
            """);

        Assert.Equal("The \"Gull\" sails", article.Title);
        Assert.Equal("https://www.a.example/gull", article.Url.OriginalString);
        Assert.Equal("Harbour's News", article.Outlet);
        Assert.Equal(["Ada Quay", "Ben Pier"], article.Authors);
        Assert.Equal(PublishedAt.On(new DateOnly(2024, 2, 3)), article.Published);
        Assert.Equal("The Gull sailed.", article.Text);
    }

    [Fact]
    public async Task Front_matter_may_list_and_fold()
    {
        var article = await ReadArticle("a.md", "---\r\ntitle: >-\r\n  The Gull\r\n  sails\r\nauthors:\r\n  - Ada Quay\r\n- Ben Pier\r\n...\r\nIt sailed.");

        Assert.Equal("The Gull sails", article.Title);
        Assert.Equal(["Ada Quay", "Ben Pier"], article.Authors);
        Assert.Equal("It sailed.", article.Text);
    }

    [Fact]
    public async Task Front_matter_that_never_ends_is_text()
    {
        var article = await ReadArticle("a.md", "---\n\ntitle: The Gull");

        Assert.Equal("title: The Gull", article.Text);
    }

    [Fact]
    public async Task The_first_heading_is_the_title_and_not_in_the_body()
    {
        var article = await ReadArticle("a.md", "# The *Gull* sails\n\nIt sailed.\n\n# Next day\n\nIt came back.");

        Assert.Equal("The Gull sails", article.Title);
        Assert.Equal("It sailed.\n\nNext day\n\nIt came back.", article.Text);
    }

    [Fact]
    public async Task A_heading_that_repeats_the_told_title_is_dropped_and_another_is_kept()
    {
        Assert.Equal("It sailed.", (await ReadArticle("a.md", "---\ntitle: The Gull\n---\n# The Gull\n\nIt sailed.")).Text);
        Assert.Equal("Sails\n\nIt sailed.", (await ReadArticle("b.md", "---\ntitle: The Gull\n---\n# Sails\n\nIt sailed.")).Text);
    }

    [Theory]
    [InlineData("See [the **timetable**](https://a.example \"t\") &amp; <https://b.example>.", "See the timetable & https://b.example.")]
    [InlineData("Before ![a gull](gull.png) after.", "Before  after.")]
    [InlineData("Gulls.\n\n![a gull](gull.png)\n\nTerns.", "Gulls.\n\nTerns.")]
    [InlineData("One line\ngoes on\\\nand breaks.", "One line goes on\nand breaks.")]
    [InlineData("- Gulls\n- Terns\n  - Arctic\n- Auks\n\nMore.", "Gulls\nTerns\nArctic\nAuks\n\nMore.")]
    [InlineData("1. Gulls\n\n2. Terns", "Gulls\nTerns")]
    [InlineData("> Quoted *words*.\n>\n> More.\n\nEnd.", "Quoted words.\n\nMore.\n\nEnd.")]
    [InlineData("Run `sail()`:\n\n```csharp\nvar a = 1;\n  sail(a);\n```\n\nDone.", "Run sail():\n\nvar a = 1;\n  sail(a);\n\nDone.")]
    [InlineData("Above\n\n---\n\nbelow.", "Above\n\nbelow.")]
    [InlineData("<div>In a <b>box</b><script>x()</script></div>\n\nOut<br>side.", "In a box\n\nOut\nside.")]
    [InlineData("| Ship | Year |\n|---|---|\n| Gull | 1901 |", "Ship | Year\nGull | 1901")]
    [InlineData("[Ref][r] here.\n\n[r]: https://a.example", "Ref here.")]
    [InlineData("5 \\* 3 and snake_case", "5 * 3 and snake_case")]
    public async Task Blocks_become_plain_paragraphs(string markdown, string expected) =>
        Assert.Equal(expected, (await ReadArticle("a.md", markdown)).Text);

    [Fact]
    public async Task Nesting_without_end_is_refused() =>
        Assert.Contains("nested too deep", (await Refusal("a.md", new string('>', 20_000) + " deep")).Reason, StringComparison.Ordinal);

    [Fact]
    public async Task A_file_of_pictures_alone_is_refused() =>
        Assert.Contains("blank", (await Refusal("a.md", "![a gull](gull.png)")).Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("lastmod: 2024-02-04\nlang: en-GB")]
    [InlineData("updated: 2024-02-04\nlanguage: en_gb")]
    public async Task Front_matter_tells_the_last_change_and_the_language(string lines)
    {
        var article = await ReadArticle("a.md", $"---\ntitle: Tide\n{lines}\n---\nThe tide was low.");

        Assert.Equal(("2024-02-04", "en-GB"), (article.Updated.ToString(), article.Language));
    }
}
