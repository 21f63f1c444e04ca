using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace BriefingBot.Tests.WholeProgram;

public sealed class LifeOfAnArticleTests : IDisposable
{
    private const string Url = "https://mill.example/flood";

    private static readonly string s_article = Article("The river rose by two metres on Friday, the mayor of Eversham said. The old mill was flooded.");

    private readonly RealProgram _program = new();

    [Fact]
    public async Task An_article_is_loaded_asked_changed_and_removed()
    {
        var file = _program.Write("news.jsonl", s_article + "\n{\"url\": \"https://mill.example/2\"}\n");

        var first = await _program.RunAsync("ingest", file, "--json");
        Assert.Equal((1, 1, 0), (first.ExitCode, Number(first.Out, "added"), Number(first.Out, "unchanged")));

        var again = await _program.RunAsync("ingest", file, "--json");
        Assert.Equal((1, 0, 1), (again.ExitCode, Number(again.Out, "added"), Number(again.Out, "unchanged")));

        var asked = await _program.RunAsync("ask", "how much did the river rise in Eversham?", "--json");
        Assert.Contains("two metres", asked.Out, StringComparison.Ordinal);

        _program.Write("news.jsonl", Article("The river rose by three metres on Friday, the mayor of Eversham said. The old mill was flooded."));
        Assert.Equal(1, Number((await _program.RunAsync("ingest", file, "--json")).Out, "updated"));
        var askedAgain = await _program.RunAsync("ask", "how much did the river rise in Eversham?", "--json");
        Assert.Contains("three metres", askedAgain.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("two metres", askedAgain.Out, StringComparison.Ordinal);

        Assert.Equal(0, (await _program.RunAsync("articles", "remove", Url)).ExitCode);
        var gone = await _program.RunAsync("ask", "how much did the river rise in Eversham?");
        Assert.Equal(2, gone.ExitCode);
        Assert.Contains("No articles are loaded yet.", gone.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_removed_article_comes_back_only_when_it_is_allowed()
    {
        var file = _program.Write("news.jsonl", s_article);
        await _program.RunAsync("ingest", file);
        await _program.RunAsync("articles", "remove", Url);

        var refused = await _program.RunAsync("ingest", file);
        var allowed = await _program.RunAsync("articles", "allow", Url);
        var loaded = await _program.RunAsync("ingest", file, "--json");

        Assert.Equal((0, 0, 0), (refused.ExitCode, allowed.ExitCode, loaded.ExitCode));
        Assert.Contains("1 left out as removed", refused.Out, StringComparison.Ordinal);
        Assert.Contains($"To have it back: articles allow {Url}", refused.Out, StringComparison.Ordinal);
        Assert.Equal(1, Number(loaded.Out, "added"));
    }

    [Fact]
    public async Task An_article_of_a_later_day_is_not_used()
    {
        await _program.RunAsync("ingest", _program.Write("news.jsonl", s_article));

        var before = JsonElement.Parse((await _program.RunAsync("ask", "how much did the river rise?", "--as-of", "2021-03-04", "--json")).Out);
        var after = JsonElement.Parse((await _program.RunAsync("ask", "how much did the river rise?", "--as-of", "2021-03-05", "--json")).Out);

        Assert.Equal((0, "nothing-in-window"), (before.GetProperty("articlesSearched").GetInt32(), before.GetProperty("reason").GetString()));
        Assert.Equal(1, after.GetProperty("articlesSearched").GetInt32());
    }

    [Fact]
    public async Task Data_of_a_newer_program_are_refused_in_words()
    {
        await _program.RunAsync("ingest", _program.Write("news.jsonl", s_article));
        var database = Assert.Single(Directory.GetFiles(_program.DataFolder, "*.db"));
        await using (var connection = new SqliteConnection($"Data Source={database};Pooling=False"))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 9999";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        var run = await _program.RunAsync("ask", "how much did the river rise?");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("newer", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_and_rebuild_index_work_on_a_new_folder()
    {
        var doctor = await _program.RunAsync("doctor", "--json");
        var rebuilt = await _program.RunAsync("rebuild-index", "--json");

        Assert.True(JsonElement.Parse(doctor.Out).GetProperty("healthy").GetBoolean(), doctor.Out);
        Assert.Equal((0, 0), (rebuilt.ExitCode, Number(rebuilt.Out, "articles")));
    }

    [Fact]
    public async Task A_question_of_function_words_alone_has_nothing_to_look_up()
    {
        await _program.RunAsync("ingest", _program.Write("news.jsonl", s_article));

        var answer = JsonElement.Parse((await _program.RunAsync("ask", "what is it?", "--json")).Out);

        Assert.Equal("nothing-to-look-up", answer.GetProperty("reason").GetString());
    }

    public void Dispose() => _program.Dispose();

    private static string Article(string text) =>
        $$"""{"url": "{{Url}}", "title": "Flood at the mill", "published": "2021-03-05", "text": "{{text}}"}""";

    private static int Number(string json, string name) => JsonElement.Parse(json).GetProperty(name).GetInt32();
}
