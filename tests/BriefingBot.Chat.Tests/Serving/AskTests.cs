using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Tests.Support;
using BriefingBot.Core.Answers;
using BriefingBot.Core.Ports;
using BriefingBot.Testing;

namespace BriefingBot.Chat.Tests.Serving;

public sealed class AskTests : IDisposable
{
    private readonly ChatBench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact]
    public async Task Ask_ShowsTheAnswerToAllAndKeepsTheQuestion()
    {
        var reply = await _bench.CommandAsync("ask", ("question", new TextValue("what did the envoy say?")));

        Approval.Verify("ask", Transcript.Of(reply));
        var kept = Assert.Single(_bench.Store.Questions);
        Assert.Equal((reply.Message, "what did the envoy say?"), (kept.Message, kept.Question));
        Assert.Equal("server-1", Assert.Single(_bench.Newsroom.Asked).Collection.Value);
    }

    [Fact]
    public async Task Ask_Privately_IsAcknowledgedPrivately() =>
        Assert.True((await _bench.CommandAsync("ask", ("question", new TextValue("what?")), ("private", new SwitchValue(true)))).IsPrivate);

    [Fact]
    public async Task Ask_WithDaysAndSource_LimitsTheSearch()
    {
        _bench.Shelf.Put(Stories.Harbour);
        await _bench.CommandAsync(
            "ask",
            ("question", new TextValue("what?")),
            ("since", new TextValue("May 2020")),
            ("until", new TextValue("yesterday")),
            ("source", new TextValue("harbour")));

        var asked = Assert.Single(_bench.Newsroom.Asked);
        Assert.Equal((new DateOnly(2020, 5, 1), new DateOnly(2020, 11, 24), "Harbour Post"), (asked.From!.Value, asked.AsOf, asked.Outlet));
    }

    [Fact]
    public async Task Ask_Yesterday_IsTheServersYesterday()
    {
        _bench.Store.Settings[new(1)] = new() { TimeZone = "Pacific/Auckland" };
        await _bench.CommandAsync("ask", ("question", new TextValue("what?")), ("since", new TextValue("yesterday")));

        Assert.Equal(new DateOnly(2020, 11, 25), Assert.Single(_bench.Newsroom.Asked).From);
    }

    [Fact]
    public async Task Ask_DeliveredTwice_DoesNothingTheSecondTime()
    {
        var request = new IncomingMessage { Id = new(7), Place = new(new ServerId(1), new(20)), User = _bench.User, Text = "what did the envoy say?" };
        var reply = await _bench.HandleAsync(request, new() { IsTaken = true });

        Assert.Empty(reply.Shown);
        Assert.Empty(_bench.Newsroom.Asked);
    }

    [Fact]
    public async Task ReplyToAnAnswer_TakesOverWhatWasAsked()
    {
        await _bench.CommandAsync("ask", ("question", new TextValue("what did the envoy say in Seoul?")), ("since", new TextValue("2019")));
        var reply = await _bench.SayAsync("and in Tokyo?", repliesTo: 9_001);

        Assert.Equal(("what did the envoy say in Tokyo?", new DateOnly(2019, 1, 1)), (_bench.Newsroom.Asked[1].Question.Text, _bench.Newsroom.Asked[1].From!.Value));
        Assert.Contains("**Understood as:** what did the envoy say in Tokyo?", reply.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReplyInTheInstantInWhichTheAnswerAppears_TakesOverWhatWasAsked()
    {
        Task<FakeReply>? followUp = null;
        using var mayDeliver = new SemaphoreSlim(0);
        var answering = _bench.SayAsync("what did the envoy say in Seoul?", reply: new()
        {
            Delivers = () =>
            {
                followUp = _bench.SayAsync("and in Tokyo?", repliesTo: 9_001);
                return mayDeliver.WaitAsync();
            },
        });
        mayDeliver.Release();
        await answering;
        await followUp!;

        Assert.Equal("what did the envoy say in Tokyo?", _bench.Newsroom.Asked[1].Question.Text);
    }

    [Fact]
    public async Task ReplyWhileAnAnswerIsNeverDelivered_WaitsTwoSecondsAtMost()
    {
        using var mayDeliver = new SemaphoreSlim(0);
        var answering = _bench.SayAsync("what did the envoy say in Seoul?", reply: new() { Delivers = () => mayDeliver.WaitAsync() });
        var other = _bench.SayAsync("and in Tokyo?", repliesTo: 9_002);

        Assert.Single(_bench.Newsroom.Asked);
        _bench.Time.Advance(TimeSpan.FromSeconds(2));
        await other;
        Assert.Equal("and in Tokyo?", _bench.Newsroom.Asked[1].Question.Text);

        mayDeliver.Release();
        await answering;
    }

    [Fact]
    public async Task ReplyToAnAnswerOfAnotherServer_KnowsNothingOfIt()
    {
        await _bench.CommandAsync("ask", ("question", new TextValue("what did the envoy say in Seoul?")));
        _bench.Server = new(2);
        await _bench.SayAsync("and in Tokyo?", repliesTo: 9_001);

        Assert.Equal("and in Tokyo?", _bench.Newsroom.Asked[1].Question.Text);
    }

    [Fact]
    public async Task DirectMessage_IsAnsweredFromTheOperatorsCollection()
    {
        _bench.Server = null;
        await _bench.SayAsync("what did the envoy say?");

        Assert.Equal("default", Assert.Single(_bench.Newsroom.Asked).Collection.Value);
    }

    [Fact]
    public async Task FindThisInTheNews_LooksForTheFirstWordsOfALongMessage()
    {
        var reply = await _bench.FindAsync("<@5> " + string.Join(' ', Enumerable.Repeat("harbour", 500)));

        Assert.True(reply.IsPrivate);
        Assert.InRange(Assert.Single(_bench.Newsroom.Asked).Question.Text.Length, 900, 1000);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("ko")]
    public async Task BadQuestions_AreRefusedWithWhatToDo(string language)
    {
        _bench.User = _bench.User with { Locale = language };
        var refused = new List<string>();
        foreach (var text in new[] { new string('x', 6000), " ", "<@5> <#7> @everyone", "<:smile:123>", "🎁 !?" })
        {
            var reply = await _bench.SayAsync(text);
            Assert.True(reply.IsPrivate);
            refused.Add(reply.Last.Text);
        }

        Approval.Verify($"bad-questions.{language}", string.Join('\n', refused));
        Assert.Empty(_bench.Newsroom.Asked);
    }

    [Theory]
    [InlineData("since", "soon")]
    [InlineData("since", "2031-01-01")]
    [InlineData("source", "Nobody")]
    [InlineData("other", "x")]
    public async Task Ask_WithAWrongOption_IsRefusedPrivately(string option, string value)
    {
        var reply = await _bench.CommandAsync("ask", ("question", new TextValue("what?")), (option, new TextValue(value)));

        Approval.Verify($"wrong-option.{option}.{value}", reply.Last.Text);
        Assert.Empty(_bench.Newsroom.Asked);
    }

    [Theory]
    [InlineData("🎁 !?", "what?")]
    [InlineData("what?", "soon")]
    public async Task Ask_WhatIsSeenToBeWrongBeforeAnyWork_IsRefusedToTheAskerAlone(string question, string since)
    {
        var reply = await _bench.CommandAsync("ask", ("question", new TextValue(question)), ("since", new TextValue(since)));

        Assert.Equal((true, 1), (reply.IsPrivate, reply.Shown.Count));
        Assert.Empty(_bench.Newsroom.Asked);
    }

    [Fact]
    public async Task Ask_WithTooLongAQuestion_IsRefusedToTheAskerAlone() =>
        Assert.True((await _bench.CommandAsync("ask", ("question", new TextValue(new('x', 6000))))).IsPrivate);

    [Fact]
    public async Task Ask_WithoutAQuestionOrWithOneOfAWrongKind_IsRefused()
    {
        var missing = await _bench.CommandAsync("ask");
        var wrong = await _bench.CommandAsync("ask", ("question", new NumberValue(7)));

        Assert.Equal(
            ("The option `question` is missing. Give it and try again.", "The option `question` has a value of the wrong kind. Give it again, as the command asks for it."),
            (missing.Last.Text, wrong.Last.Text));
        Assert.True(missing.IsPrivate);
    }

    [Fact]
    public async Task Ask_SinceAfterUntil_IsRefused() => Assert.Equal(
        "The first day, 4 May 2020, comes after the last one, 4 May 2019. Swap them.",
        (await _bench.CommandAsync(
            "ask", ("question", new TextValue("what?")), ("since", new TextValue("2020-05-04")), ("until", new TextValue("2019-05-04")))).Last.Text);

    [Fact]
    public async Task Ask_TooOften_IsHeldBackPrivatelyUntilTimeHasPassed()
    {
        for (var i = 0; i < 6; i++)
        {
            await _bench.SayAsync("what did the envoy say?");
        }

        var held = await _bench.SayAsync("what did the envoy say?");
        Assert.Equal((true, "You have asked a lot just now. Ask again in 10 seconds."), (held.IsPrivate!.Value, held.Last.Text));

        _bench.Time.Advance(TimeSpan.FromSeconds(10));
        await _bench.SayAsync("what did the envoy say?");
        Assert.Equal(7, _bench.Newsroom.Asked.Count);
    }

    [Fact]
    public async Task Ask_WhileTooManyWait_IsTurnedAway()
    {
        using var bench = new ChatBench { Options = new() { QuestionsAtOnce = 1, QuestionsWaiting = 0 } };
        using var mayAnswer = new SemaphoreSlim(0);
        bench.Newsroom.Answers = async request =>
        {
            await mayAnswer.WaitAsync();
            return AnAnswer.To(request).NotFound(NotFoundReason.NothingNear);
        };
        var first = bench.SayAsync("what did the envoy say?");

        Assert.Equal("Too many questions are waiting at the moment. Ask again in a minute.", (await bench.SayAsync("and who is the envoy?")).Last.Text);

        mayAnswer.Release();
        Assert.NotEmpty((await first).Shown);
    }

    [Fact]
    public async Task Ask_InAChannelThatIsNotAllowed_NamesThoseThatAre()
    {
        _bench.Store.Settings[new(1)] = new() { Channels = [new(77)] };

        Assert.Equal("Questions are not answered in this channel. Ask in <#77>.", (await _bench.SayAsync("what?")).Last.Text);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("ko")]
    public async Task AFailure_ShowsAReferenceThatIsInTheLogAndNothingInternal(string language)
    {
        _bench.User = _bench.User with { Locale = language };
        _bench.Newsroom.Answers = _ => throw new InvalidOperationException("secret path /x");
        var text = (await _bench.SayAsync("what did the envoy say?")).Last.Text;

        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
        var reference = text[(text.IndexOf('`', StringComparison.Ordinal) + 1)..text.LastIndexOf('`')];
        Assert.Equal(8, reference.Length);
        Assert.Contains(reference, Assert.Single(_bench.Logged), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AStoreThatFails_IsToldApart()
    {
        _bench.Store.Failure = new StoreException("The disk is full.");
        var reply = await _bench.SayAsync("what did the envoy say?");

        Assert.StartsWith("The stored articles cannot be read at the moment.", reply.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnUnknownCommandOrButton_IsRefused()
    {
        Assert.StartsWith("The command `/dance` is not known.", (await _bench.CommandAsync("dance")).Last.Text, StringComparison.Ordinal);
        Assert.StartsWith("This button belongs to an earlier version", (await _bench.PressAsync("dance:1")).Last.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "fr", "de", "fr")]
    [InlineData("ko", "fr", "de", "ko")]
    [InlineData(null, "xx", "es-419", "es")]
    [InlineData(null, null, null, "en")]
    public void TheLanguage_IsTheServersSettingElseTheServersElseThePersons(string? set, string? ofServer, string? ofPerson, string chosen) =>
        Assert.Equal(chosen, Language.Choose(set, ofServer, ofPerson).Code);
}
