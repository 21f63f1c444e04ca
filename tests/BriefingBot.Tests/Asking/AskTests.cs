using System.Text.Json;
using BriefingBot.Core.Answers;
using BriefingBot.Core.Articles;
using BriefingBot.Testing;
using BriefingBot.Tests.Running;

namespace BriefingBot.Tests.Asking;

public sealed class AskTests : IDisposable
{
    private readonly TestProgram _program = new();

    public AskTests()
    {
        _program.Store.Add(AVersion.Of(Stories.Harbour));
        _program.Newsroom.Answers = request => AnAnswer.To(request)
            .Quoting(Stories.Harbour, "“We are here,” she said.\n\nShe offered to meet the other side on any day they name.", "She offered to meet the other side on any day they name.")
            .Quoting(Stories.Hostile, "Read \u001b[31mthis[/] \u202Enow, it says: 5 < 6 & [bold]more[/] 🎁.")
            .Found(0.71);
    }

    [Fact]
    public async Task An_answer_that_is_piped_has_no_escapes_and_no_broken_lines()
    {
        var run = await _program.RunAsync("ask", "what did the envoy offer?", "--as-of", "2019-12-31");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.DoesNotContain('\u001b', run.Out);
        Approval.Verify("answer-piped", run.Out);
    }

    [Fact]
    public async Task An_answer_on_a_terminal_is_wrapped_but_its_links_are_whole()
    {
        _program.TerminalWidth = 60;

        var run = await _program.RunAsync("ask", "what did the envoy offer?", "--as-of", "2019-12-31");

        Approval.Verify("answer-terminal", run.Out);
    }

    [Fact]
    public async Task What_is_not_told_is_said_plainly_with_the_nearest_passages()
    {
        _program.Newsroom.Answers = request => AnAnswer.To(request)
            .Quoting(Stories.Harbour, "Nobody replied.").NotFound(NotFoundReason.NotTold);

        var run = await _program.RunAsync("ask", "what did the envoy say in the capital?", "--as-of", "2019-12-31");

        Assert.Equal(0, run.ExitCode);
        Approval.Verify("not-told", run.Out);
    }

    [Theory]
    [InlineData(NotFoundReason.EmptyCollection, "empty-collection")]
    [InlineData(NotFoundReason.NothingInWindow, "nothing-in-window")]
    [InlineData(NotFoundReason.NothingToLookUp, "nothing-to-look-up")]
    [InlineData(NotFoundReason.NotTold, "not-told")]
    [InlineData(NotFoundReason.NothingNear, "nothing-near")]
    public async Task Every_reason_has_a_word_and_a_sentence(NotFoundReason reason, string word)
    {
        _program.Newsroom.Answers = request => AnAnswer.To(request).NotFound(reason);

        var answer = Parse(await _program.RunAsync("ask", "who?", "--json"));

        Assert.False(answer.GetProperty("answered").GetBoolean());
        Assert.Equal(word, answer.GetProperty("reason").GetString());
        Assert.EndsWith(".", answer.GetProperty("reasonText").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_holds_all_that_is_known_of_the_answer()
    {
        var run = await _program.RunAsync("ask", "what did the envoy offer?", "--as-of", "2019-12-31", "--json");

        Assert.Equal(0, run.ExitCode);
        Approval.Verify("answer-json", JsonSerializer.Serialize(Parse(run), Indented));
    }

    [Fact]
    public async Task Json_offsets_point_at_the_quoted_words()
    {
        var excerpt = Parse(await _program.RunAsync("ask", "offer?", "--json")).GetProperty("excerpts")[0];

        var (start, end) = (excerpt.GetProperty("start").GetInt32(), excerpt.GetProperty("end").GetInt32());
        Assert.Equal(excerpt.GetProperty("text").GetString(), Stories.Harbour.Text[start..end]);
        Assert.Equal(
            "She offered to meet the other side on any day they name.",
            Stories.Harbour.Text[excerpt.GetProperty("keyStart").GetInt32()..excerpt.GetProperty("keyEnd").GetInt32()]);
    }

    [Fact]
    public async Task Without_as_of_the_day_is_today_in_utc()
    {
        _program.Time.SetUtcNow(new(2020, 3, 1, 23, 59, 0, TimeSpan.Zero));

        await _program.RunAsync("ask", "what did the envoy offer?");

        Assert.Equal(new DateOnly(2020, 3, 1), Assert.Single(_program.Newsroom.Asked).AsOf);
    }

    [Fact]
    public async Task Words_without_quotation_marks_are_one_question()
    {
        await _program.RunAsync("ask", "what", "did", "the", "envoy", "offer?");

        Assert.Equal("what did the envoy offer?", Assert.Single(_program.Newsroom.Asked).Question.Text);
    }

    [Fact]
    public async Task A_question_that_begins_with_an_at_sign_names_no_file()
    {
        await _program.RunAsync("ask", "@envoy offered what?");

        Assert.Equal("@envoy offered what?", Assert.Single(_program.Newsroom.Asked).Question.Text);
    }

    [Theory]
    [InlineData("what', 1); DROP TABLE article; --")]
    [InlineData("title:envoy AND (offer* OR \"talks\"~3) NOT [a TO b]")]
    public async Task Query_syntax_in_a_question_is_only_words(string question)
    {
        var run = await _program.RunAsync("ask", question);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(question, Assert.Single(_program.Newsroom.Asked).Question.Text);
    }

    [Fact]
    public async Task The_collection_is_the_one_named_else_the_one_in_the_settings()
    {
        _program.Variables["BRIEFINGBOT_ARTICLES__COLLECTION"] = "ports";
        _program.Store.Add(AVersion.Of(Stories.Harbour, CollectionName.Parse("ports")));

        await _program.RunAsync("ask", "what?");
        await _program.RunAsync("ask", "what?", "--collection", "Default");

        Assert.Equal(["ports", "default"], _program.Newsroom.Asked.Select(request => request.Collection.Value));
    }

    public void Dispose() => _program.Dispose();

    private static JsonSerializerOptions Indented { get; } = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static JsonElement Parse(ProgramResult run) => JsonElement.Parse(run.Out);
}
