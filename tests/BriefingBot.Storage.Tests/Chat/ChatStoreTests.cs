using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Ports;
using BriefingBot.Core.Answers;
using BriefingBot.Storage.Chat;
using BriefingBot.Storage.Tests.Support;

namespace BriefingBot.Storage.Tests.Chat;

public sealed class ChatStoreTests : StorageTest
{
    private static readonly DateTimeOffset s_asked = new(2020, 5, 4, 10, 0, 0, TimeSpan.Zero);

    private SqliteChatStore Store => new(Room.Database);

    [Fact]
    public async Task Settings_NeverSet_AreTheDefaults() =>
        Assert.Equal(new ServerSettings { Channels = [] }.TimeZone, (await Store.ReadSettingsAsync(new(1), Cancellation)).TimeZone);

    [Fact]
    public async Task Settings_ComeBackAsWritten_AlsoInAnotherProcess()
    {
        await Store.WriteSettingsAsync(new(1), new() { Language = "fr" }, Cancellation);
        await Store.WriteSettingsAsync(
            new(ulong.MaxValue), new() { TimeZone = "Asia/Seoul", Language = "ko", Channels = [new(ulong.MaxValue), new(2)], SeesSharedArticles = false }, Cancellation);

        var read = await new SqliteChatStore(Open().Database).ReadSettingsAsync(new(ulong.MaxValue), Cancellation);
        Assert.Equal(("Asia/Seoul", "ko", false), (read.TimeZone, read.Language, read.SeesSharedArticles));
        Assert.Equal([new ChannelId(ulong.MaxValue), new ChannelId(2)], read.Channels);
        Assert.Equal("fr", (await Store.ReadSettingsAsync(new(1), Cancellation)).Language);
    }

    [Fact]
    public async Task Question_ComesBackAsKept_ByNumberAndByMessage()
    {
        var id = await Store.AddAsync(Question(), Cancellation);
        await Store.SetMessageAsync(id, new(77), Cancellation);

        var found = Assert.IsType<StoredQuestion>(await Store.FindByMessageAsync(new(20), new(77), Cancellation));
        Assert.Equal((id, "what \ud800 did\0 he say?", new MessageId(77), s_asked), (found.Id, found.Question, found.Message!.Value, found.AskedAt));
        Assert.Equal(new AskedLimits(new DateOnly(2020, 1, 1), null, "Post"), found.Limits);
        Assert.Equal(NotFoundReason.NotTold, found.Trace.NotFound);
        Assert.Equal(new ExcerptTrace(3, 10, 20, "https://a.example", 0.5), Assert.Single(found.Trace.Excerpts));
        Assert.Equal(found.Id, (await Store.FindAsync(id, Cancellation))!.Id);
        Assert.Null(await Store.FindByMessageAsync(new(21), new(77), Cancellation));
    }

    [Fact]
    public async Task Erase_TakesAPersonsQuestionsAndFeedback_AndNobodyElses()
    {
        var mine = await Store.AddAsync(Question(), Cancellation);
        var other = await Store.AddAsync(Question() with { Asker = new(2) }, Cancellation);
        await Store.AddFeedbackAsync(other, new(1), Feedback.Helpful, s_asked, Cancellation);
        await Store.AddFeedbackAsync(other, new(3), Feedback.Helpful, s_asked, Cancellation);
        await Store.AddFeedbackAsync(other, new(3), Feedback.NotWhatIAsked, s_asked, Cancellation);
        await Store.AddFeedbackAsync(mine, new(3), Feedback.Helpful, s_asked, Cancellation);

        Assert.Equal(1, await Store.EraseAsync(new(1), Cancellation));
        Assert.Null(await Store.FindAsync(mine, Cancellation));
        Assert.NotNull(await Store.FindAsync(other, Cancellation));
        Assert.Equal("3 not-what-i-asked", await FeedbackAsync());
    }

    [Fact]
    public async Task Feedback_OnAQuestionThatIsGone_IsNotKept()
    {
        await Store.AddFeedbackAsync(new(99), new(1), Feedback.Helpful, s_asked, Cancellation);
        Assert.Null(await FeedbackAsync());
    }

    [Fact]
    public async Task EraseBefore_TakesTheOlderOnly()
    {
        await Store.AddAsync(Question(), Cancellation);
        var newer = await Store.AddAsync(Question() with { AskedAt = s_asked.AddSeconds(1) }, Cancellation);

        Assert.Equal(1, await Store.EraseBeforeAsync(s_asked.AddSeconds(1), Cancellation));
        Assert.NotNull(await Store.FindAsync(newer, Cancellation));
    }

    private static StoredQuestion Question() => new()
    {
        Server = new ServerId(ulong.MaxValue),
        Channel = new(20),
        Asker = new(1),
        AskedAt = s_asked,
        Question = "what \ud800 did\0 he say?",
        Limits = new(new DateOnly(2020, 1, 1), null, "Post"),
        Trace = new(NotFoundReason.NotTold, 0.25, 12, [new(3, 10, 20, "https://a.example", 0.5)], [new("https://a.example", "Title", 0.7)]),
    };

    private ValueTask<string?> FeedbackAsync() => Room.Database.ReadAsync(
        session => session.Prepare("select group_concat(person || ' ' || feedback) from feedback").ExecuteScalar() as string, Cancellation);
}
