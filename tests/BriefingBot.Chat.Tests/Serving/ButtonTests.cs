using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Tests.Support;
using BriefingBot.Testing;

namespace BriefingBot.Chat.Tests.Serving;

public sealed class ButtonTests : IDisposable
{
    private readonly ChatBench _bench = new() { Options = new() { UserBurst = 1000 } };

    public void Dispose() => _bench.Dispose();

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("ko")]
    public async Task TheButtonsOfAnAnswer_ShowAsApproved(string language)
    {
        _bench.User = _bench.User with { Locale = language };
        await _bench.Articles.SaveAsync(
            APreparedArticle.Of(Stories.Harbour, new FakeEmbedder(), "server-1"), TestContext.Current.CancellationToken);
        var asked = await _bench.CommandAsync("ask", ("question", new TextValue("what did the envoy say?")));
        var shown = new List<string>();
        foreach (var button in asked.Last.Buttons[0].OfType<ActionButton>())
        {
            var reply = await _bench.PressAsync(button.Id);
            Assert.True(reply.IsPrivate);
            shown.Add($"=== {button.Id}\n{Transcript.Of(reply)}");
        }

        Approval.Verify($"buttons.{language}", string.Join('\n', shown));
        Assert.Equal(Feedback.NotWhatIAsked, Assert.Single(_bench.Store.Feedback, f => f.User == _bench.User.Id && f.Feedback == Feedback.NotWhatIAsked).Feedback);
    }

    [Fact]
    public async Task FarUnderTheBest_ExcerptsAndArticlesAreNotShownButStillExplained()
    {
        var nearby = AnArticle.At("https://note.example/2").Titled("A note").Saying("It rained.");
        _bench.Newsroom.Answers = request =>
        {
            var answer = AnAnswer.To(request)
                .Quoting(Stories.Harbour, "“We are here,” Ana Reyes said.").Quoting(Stories.Hostile, Stories.Hostile.Text).Quoting(nearby, "It rained.").Found(0.75);
            return Task.FromResult(answer with
            {
                Excerpts = [.. answer.Excerpts.Zip([12.4, 10.1, 7.7], (ranked, score) => ranked with { Score = score })],
                Articles = [.. answer.Articles.Zip([0.9, 0.8, 0.3], (ranked, score) => ranked with { Score = score })],
            });
        };

        Assert.Equal(2, (await _bench.CommandAsync("ask", ("question", new TextValue("what did the envoy say?")))).Last.Cards.Count);
        Assert.DoesNotContain("A note", Assert.Single((await _bench.PressAsync("more:1")).Last.Cards).Text, StringComparison.Ordinal);
        Assert.Contains("7.70 · A note", Assert.Single((await _bench.PressAsync("why:1")).Last.Cards).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AButtonPressedInAnotherServer_ShowsNothingOfTheAnswer()
    {
        await _bench.CommandAsync("ask", ("question", new TextValue("what did the envoy say?")));
        _bench.Server = new(2);

        Assert.StartsWith("This answer is no longer kept.", (await _bench.PressAsync("why:1")).Last.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("why:99")]
    [InlineData("why")]
    [InlineData("why:x")]
    public async Task AButtonOfAForgottenAnswer_SaysSo(string button) =>
        Assert.StartsWith("This answer is no longer kept.", (await _bench.PressAsync(button)).Last.Text, StringComparison.Ordinal);

    [Fact]
    public async Task Erase_ErasesTheQuestionsOfTheOneWhoPresses()
    {
        await _bench.SayAsync("what did the envoy say?");
        _bench.User = _bench.User with { Id = new(301) };
        await _bench.SayAsync("who is the envoy?");

        Assert.Equal("1 question of yours is erased.", (await _bench.PressAsync("erase")).Last.Text);
        Assert.Equal(new UserId(300), Assert.Single(_bench.Store.Questions).Asker);
    }

    [Fact]
    public async Task OldQuestions_AreErased()
    {
        await _bench.SayAsync("what did the envoy say?");
        _bench.Time.Advance(TimeSpan.FromDays(31));
        await _bench.SayAsync("who is the envoy?");

        Assert.Equal("who is the envoy?", Assert.Single(_bench.Store.Questions).Question);
    }
}
