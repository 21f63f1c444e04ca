using System.Text.Json;
using BriefingBot.Core.Articles;
using BriefingBot.Testing;
using BriefingBot.Tests.Running;

namespace BriefingBot.Tests.Catalog;

public sealed class ArticlesTests : IDisposable
{
    private static readonly AnArticle s_ferry = AnArticle.At("https://ferry.example/stops").Titled("Ferry stops").From("Ferry Post")
        .PublishedOn("2020-01-14").UpdatedOn("2020-01-15").Reported("en", new("SEOUL", new(2020, 1, 14)), "Yonhap");

    private readonly TestProgram _program = new();

    public ArticlesTests()
    {
        _program.Store.Add(AVersion.Of(Stories.Hostile, id: 2));
        _program.Store.Add(AVersion.Of(Stories.Harbour));
    }

    [Fact]
    public async Task List_prints_an_article_a_line_the_newest_first()
    {
        var run = await _program.RunAsync("articles", "list");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            """
            2019-12-16  Harbour Post: Envoy offers talks in the harbour town  https://harbour.example/visit?id=7
            undated  [red]Note[/]  https://note.example/1

            """,
            run.Out.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task List_as_json_is_one_object()
    {
        var list = JsonElement.Parse((await _program.RunAsync("articles", "list", "--json")).Out);

        Assert.Equal("default", list.GetProperty("collection").GetString());
        Assert.Equal(
            ["https://harbour.example/visit?id=7", "https://note.example/1"],
            list.GetProperty("articles").EnumerateArray().Select(article => article.GetProperty("url").GetString()));
        Assert.False(list.GetProperty("articles")[0].TryGetProperty("text", out _));
    }

    [Fact]
    public async Task List_of_an_unknown_collection_says_which_exist()
    {
        var run = await _program.RunAsync("articles", "list", "--collection", "none");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("default (2 articles)", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_prints_source_and_text_without_what_a_terminal_would_obey()
    {
        var first = await _program.RunAsync("articles", "show", "https://harbour.example/visit?id=7");
        var second = await _program.RunAsync("articles", "show", "https://note.example/1");

        Assert.DoesNotContain('\u001b', second.Out);
        Approval.Verify("articles-show", first.Out + "-----\n" + second.Out);
    }

    [Fact]
    public async Task Show_as_json_has_the_text_exactly_as_it_was_loaded()
    {
        var article = JsonElement.Parse((await _program.RunAsync("articles", "show", "https://note.example/1", "--json")).Out);

        Assert.Equal(Stories.Hostile.Text, article.GetProperty("text").GetString());
        Assert.Equal(64, article.GetProperty("versionHash").GetString()!.Length);
    }

    [Theory]
    [InlineData("show")]
    [InlineData("remove")]
    public async Task An_address_that_is_not_stored_points_to_the_list(string command)
    {
        var run = await _program.RunAsync("articles", command, "https://harbour.example/other");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("has no article at https://harbour.example/other", run.Error, StringComparison.Ordinal);
        Assert.Contains("briefingbot articles list", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Remove_takes_the_article_out_of_store_and_index()
    {
        var run = await _program.RunAsync("articles", "remove", "https://note.example/1");
        var list = await _program.RunAsync("articles", "list");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Removed from 'default': https://note.example/1\nIt does not come back by itself.", run.Out.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(1, _program.Index.CaughtUp);
        Assert.DoesNotContain("note.example", list.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Allow_lets_a_removed_article_come_back_and_refuses_any_other()
    {
        await _program.RunAsync("articles", "remove", "https://note.example/1");

        var first = await _program.RunAsync("articles", "allow", "https://note.example/1");
        var second = await _program.RunAsync("articles", "allow", "https://note.example/1");

        Assert.Equal((0, 2), (first.ExitCode, second.ExitCode));
        Assert.StartsWith("Allowed again in 'default': https://note.example/1", first.Out, StringComparison.Ordinal);
        Assert.Contains("nothing to allow", second.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_tells_what_became_of_the_article()
    {
        _program.Store.Add(AVersion.Of(s_ferry.Saying("The ferry stops on Friday."), id: 3));
        _program.Store.Add(AVersion.Of(s_ferry.Saying("The ferry stops."), id: 4));
        _program.Store.History = new(
            [Note(4, 1, "The ferry stops.", isCurrent: false), Note(3, 2, "The ferry stops on Friday.", isCurrent: true)],
            [AVersion.Of(AnArticle.At("https://courier.example/81").From("Courier"), id: 5).Header]);

        var current = await _program.RunAsync("articles", "show", "https://ferry.example/stops");
        var earlier = await _program.RunAsync("articles", "show", "https://ferry.example/stops", "--version", "1");
        var unknown = await _program.RunAsync("articles", "show", "https://ferry.example/stops", "--version", "3");
        var json = await _program.RunAsync("articles", "show", "https://ferry.example/stops", "--json");

        Approval.Verify("articles-show-history", $"{current.Out}-----\n{earlier.Out}-----\n{unknown.Error}-----\n{json.Out}");
    }

    public void Dispose() => _program.Dispose();

    private static VersionNote Note(long id, int number, string text, bool isCurrent) =>
        new(new(id), number, "Ferry stops", VersionHash.Of(text), AVersion.LoadedAt.AddHours(number), isCurrent);
}
