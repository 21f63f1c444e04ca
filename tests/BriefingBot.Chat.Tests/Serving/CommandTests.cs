using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Tests.Support;
using BriefingBot.Core.Loading;
using BriefingBot.Testing;

namespace BriefingBot.Chat.Tests.Serving;

public sealed class CommandTests : IDisposable
{
    private readonly ChatBench _bench = new() { Options = new() { UserBurst = 1000, SharedCollections = [Core.Articles.CollectionName.Parse("wire")] } };

    public void Dispose() => _bench.Dispose();

    public static TheoryData<string> ManagersCommands =>
        ["articles add url", "articles add file", "articles add text", "articles list", "articles remove", "feeds add", "feeds list", "feeds remove", "feeds check", "settings", "status"];

    [Theory]
    [MemberData(nameof(ManagersCommands))]
    public async Task ManagersCommand_ByAnybodyElse_IsRefused(string path)
    {
        Assert.StartsWith("Only those who may manage this server", (await _bench.CommandAsync(path)).Last.Text, StringComparison.Ordinal);
        _bench.AsManager().Server = null;
        Assert.StartsWith("This command works in a server only.", (await _bench.CommandAsync(path)).Last.Text, StringComparison.Ordinal);
        Assert.Empty(_bench.Intake.Asked);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("ko")]
    public async Task FixedMessages_ReadAsApproved(string language)
    {
        _bench.AsManager().User = _bench.User with { Locale = language };
        var shown = new List<string>();
        foreach (var path in new[] { "help", "privacy", "settings", "status", "sources", "briefing", "feeds list", "articles list" })
        {
            shown.Add($"=== /{path}\n{Transcript.Of(await _bench.CommandAsync(path))}");
        }

        Approval.Verify($"commands.{language}", string.Join('\n', shown));
    }

    [Fact]
    public async Task ListsOfArticles_ReadAsApprovedAndTurnPages()
    {
        _bench.AsManager();
        foreach (var i in Enumerable.Range(1, 12))
        {
            _bench.Shelf.Put(AnArticle.At($"https://a.example/{i}").From(i % 2 == 0 ? "Post_" : "Wire").Titled($"Story *{i}*")
                .PublishedOn($"2020-11-25T{i:00}:00:00+00:00"));
        }

        _bench.Time.Advance(TimeSpan.FromHours(2));
        var briefing = await _bench.CommandAsync("briefing");
        var next = briefing.Last.Buttons[0].OfType<ActionButton>().Single(button => !button.IsDisabled);
        var second = await _bench.PressAsync(next.Id);

        Approval.Verify(
            "lists",
            string.Join(
                '\n',
                Transcript.Of(briefing),
                Transcript.Of(second),
                Transcript.Of(await _bench.CommandAsync("sources")),
                Transcript.Of(await _bench.CommandAsync("sources", ("source", new TextValue("post")))),
                Transcript.Of(await _bench.CommandAsync("articles list"))));
        Assert.False(second.IsPrivate);
    }

    [Fact]
    public async Task WhatOneServerLoads_AnotherDoesNotSee()
    {
        _bench.Shelf.Put(Stories.Harbour, "server-1");
        _bench.Shelf.Put(Stories.Hostile, "wire");
        _bench.Server = new(2);

        var sources = Transcript.Of(await _bench.CommandAsync("sources"));
        Assert.DoesNotContain("Harbour", sources, StringComparison.Ordinal);
        Assert.Contains("Note", sources, StringComparison.Ordinal);
        Assert.DoesNotContain(await _bench.SuggestAsync("ask", "source", "har"), choice => choice.Value == "Harbour Post");

        _bench.AsManager();
        var removed = await _bench.CommandAsync("articles remove", ("article", new TextValue(Stories.Harbour.Url.OriginalString)));
        Assert.StartsWith("This server has no article at", removed.Last.Text, StringComparison.Ordinal);
        await _bench.SayAsync("what did the envoy say?");
        Assert.Equal(["server-2", "wire"], _bench.Newsroom.Asked[0].AlsoIn.Prepend(_bench.Newsroom.Asked[0].Collection).Select(c => c.Value));
    }

    [Fact]
    public async Task Settings_AreChangedAllOrNone()
    {
        _bench.AsManager();
        await _bench.CommandAsync("settings", ("zone", new TextValue("Asia/Seoul")), ("language", new TextValue("ko")), ("allow", new ChannelValue(new(20))));
        var saved = _bench.Store.Settings[new(1)];
        Assert.Equal(("Asia/Seoul", "ko", new ChannelId(20)), (saved.TimeZone, saved.Language, Assert.Single(saved.Channels)));

        await _bench.CommandAsync("settings", ("language", new TextValue("server")), ("zone", new TextValue("Mars/Olympus")));
        Assert.Same(saved, _bench.Store.Settings[new(1)]);

        Assert.Contains("<#20>", (await _bench.CommandAsync("settings", ("forbid", new ChannelValue(new(20))))).Last.Text, StringComparison.Ordinal);
        Assert.Same(saved, _bench.Store.Settings[new(1)]);

        await _bench.CommandAsync("settings", ("everywhere", new SwitchValue(true)), ("shared", new SwitchValue(false)));
        Assert.Equal((0, false), (_bench.Store.Settings[new(1)].Channels.Count, _bench.Store.Settings[new(1)].SeesSharedArticles));
    }

    [Fact]
    public async Task AddFile_OfAnUnknownKindOrTooLarge_IsRefusedBeforeItIsFetched()
    {
        _bench.AsManager();
        var exe = await _bench.CommandAsync("articles add file", ("file", new FileValue("run.exe", 10, new("https://cdn.example/1"))));
        var large = await _bench.CommandAsync("articles add file", ("file", new FileValue("a.txt", 1_000_001, new("https://cdn.example/1"))));

        Assert.Equal("Files like “run.exe” cannot be read. Send one of these: .txt, .html, .jsonl.", exe.Last.Text);
        Assert.Equal("The file has 1,000,001 bytes; at most 1,000,000 are taken. Split it.", large.Last.Text);
        Assert.Empty(_bench.Intake.Asked);
    }

    [Fact]
    public async Task AddFile_WhoseKindLies_SaysWhatTheIntakeSays()
    {
        _bench.AsManager();
        _bench.Intake.Loads = (_, _) => throw new IntakeException("a.txt is no text: it begins like a *picture*. Send the text.");
        var reply = await _bench.CommandAsync("articles add file", ("file", new FileValue("a.txt", 10, new("https://cdn.example/1"))));

        Assert.Equal(@"Nothing was loaded: a.txt is no text: it begins like a \*picture\*. Send the text.", reply.Last.Text);
    }

    [Theory]
    [InlineData("Europe/Warsaw", "2020-05-04", "The newest articles, 4 May 2020")]
    [InlineData("UTC", "May 2020", "The newest articles, 1 May 2020 to 31 May 2020")]
    [InlineData("UTC", null, "The newest articles, 24 November 2020, 12:00 (UTC) to 25 November 2020, 12:00 (UTC)")]
    public async Task Briefing_OfWholeDays_SaysTheDays(string zone, string? date, string title)
    {
        _bench.Store.Settings[new(1)] = new() { TimeZone = zone };
        _bench.Shelf.Put(AnArticle.At("https://a.example/1").PublishedOn("2020-05-04T12:00:00+00:00"));
        _bench.Shelf.Put(AnArticle.At("https://a.example/2").PublishedOn("2020-11-25T08:00:00+00:00"));
        var reply = await (date is null ? _bench.CommandAsync("briefing") : _bench.CommandAsync("briefing", ("date", new TextValue(date))));

        Assert.Equal(title, Assert.Single(reply.Last.Cards).Title);
    }

    [Fact]
    public async Task Load_ThatIsStoppedWithTheBot_SaysSoAndHowItGoesOn()
    {
        using var stop = new CancellationTokenSource();
        _bench.AsManager().Intake.Loads = async (_, stopped) =>
        {
            await stop.CancelAsync();
            stopped.ThrowIfCancellationRequested();
            return FakeIntake.Report(1);
        };
        var reply = new FakeReply();
        var command = new IncomingCommand
        {
            Id = new(1),
            Place = new(new ServerId(1), new(20)),
            User = _bench.User,
            Path = "articles add url",
            Options = new Dictionary<string, OptionValue> { ["address"] = new TextValue("https://a.example/feed") },
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _bench.Handler.HandleAsync(command, reply, stop.Token));
        Assert.Equal("Loading was stopped before its end. What is loaded stays. Give the command again; it goes on from there.", reply.Last.Text);
    }

    [Theory]
    [InlineData("ftp://a.example")]
    [InlineData("a.example")]
    public async Task AddUrl_OfNoWebAddress_IsRefused(string address) => Assert.StartsWith(
        "“", (await _bench.AsManager().CommandAsync("articles add url", ("address", new TextValue(address)))).Last.Text, StringComparison.Ordinal);

    [Fact]
    public async Task Adding_GoesToTheServersOwnCollectionAndTellsTheRefused()
    {
        _bench.AsManager();
        _bench.Intake.Loads = (_, _) => Task.FromResult(FakeIntake.Report(2, new ReadOutcome.Refused("line 3", "The <text> is empty.")));
        var reply = await _bench.CommandAsync("articles add url", ("address", new TextValue("https://a.example/feed")));
        await _bench.CommandAsync("articles add text", ("title", new TextValue("T")), ("text", new TextValue("Words.")), ("published", new TextValue("2020-05-04")));
        await _bench.CommandAsync("feeds add", ("address", new TextValue("https://a.example/rss")));

        Approval.Verify("added", Transcript.Of(reply));
        Assert.All(_bench.Intake.Asked, asked => Assert.StartsWith("server-1 ", asked, StringComparison.Ordinal));
        Assert.Equal(3, _bench.Intake.Asked.Count);
    }

    [Fact]
    public async Task LongLoads_ShowProgressAtMostOnceASecond()
    {
        _bench.AsManager();
        using var mayEnd = new SemaphoreSlim(0);
        IProgress<LoadProgress>? progress = null;
        _bench.Intake.Loads = async (p, stop) =>
        {
            progress = p;
            await mayEnd.WaitAsync(stop);
            return FakeIntake.Report(100);
        };
        var reply = new FakeReply();
        var running = _bench.HandleAsync(
            new IncomingCommand
            {
                Id = new(1),
                Place = new(new ServerId(1), new(20)),
                User = _bench.User,
                Path = "articles add url",
                Options = new Dictionary<string, OptionValue> { ["address"] = new TextValue("https://a.example") },
            },
            reply);
        Enumerable.Range(1, 100).ToList().ForEach(i => progress!.Report(new(i, i, TimeSpan.Zero)));
        _bench.Time.Advance(TimeSpan.FromSeconds(1));
        mayEnd.Release();
        await running;

        Assert.Equal("Loading …", reply.Shown[0].Text);
        Assert.InRange(reply.Shown.Count, 2, 3);
        Assert.StartsWith("Done. New: 100.", reply.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feeds_AreListedCheckedAndRemoved()
    {
        _bench.AsManager();
        var address = new Uri("https://a.example/" + new string('f', 200));
        var now = _bench.Time.GetUtcNow();
        _bench.Intake.Followed.Add(new(address, "Harbour_Post", now, "The host *does not* answer.") { FailingSince = now.AddDays(-2), NextCheck = now.AddHours(8) });
        _bench.Intake.Followed.Add(new(new("https://b.example/"), "Quay Post", now, "The feed was removed for good (410).") { FailingSince = now, IsGone = true });
        _bench.Intake.Followed.Add(new(new("https://c.example/"), "Tide Post", now, null) { NextCheck = now.AddMinutes(31) });
        _bench.Intake.Followed.Add(new(new("https://d.example/"), "New Post", null, null));
        Approval.Verify("feeds", Transcript.Of(await _bench.CommandAsync("feeds list")));

        var choice = Assert.Single(await _bench.SuggestAsync("feeds remove", "feed", "harb"));
        Assert.InRange(choice.Value.Length, 1, 100);
        await _bench.CommandAsync("feeds check", ("feed", new TextValue(choice.Value)));
        Assert.Equal($"server-1 check {address}", Assert.Single(_bench.Intake.Asked));
        await _bench.CommandAsync("feeds remove", ("feed", new TextValue(choice.Value)));
        Assert.DoesNotContain(_bench.Intake.Followed, feed => feed.Address == address);
    }

    [Fact]
    public async Task Suggestions_OfAManagersCommand_AreForManagersOnly()
    {
        _bench.Shelf.Put(Stories.Harbour);
        Assert.Empty(await _bench.SuggestAsync("articles remove", "article", ""));
        Assert.NotEmpty(await _bench.AsManager().SuggestAsync("articles remove", "article", ""));
        Assert.Contains(await _bench.SuggestAsync("settings", "zone", "seoul"), choice => choice.Value == "Asia/Seoul");
        Assert.Empty(await _bench.SuggestAsync("dance", "x", ""));
    }
}
