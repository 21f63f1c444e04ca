using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Ports;

namespace BriefingBot.Chat.Tests.Support;

/// <summary>A chat store in memory, by the rules of the port.</summary>
internal sealed class MemoryChatStore : IChatStore
{
    public Dictionary<ServerId, ServerSettings> Settings { get; } = [];

    public List<StoredQuestion> Questions { get; } = [];

    public List<(QuestionId Question, UserId User, Feedback Feedback)> Feedback { get; } = [];

    /// <summary>What every method throws, or null.</summary>
    public Exception? Failure { get; set; }

    public ValueTask<ServerSettings> ReadSettingsAsync(ServerId server, CancellationToken cancellation) =>
        Failure is null ? ValueTask.FromResult(Settings.GetValueOrDefault(server) ?? new()) : throw Failure;

    public ValueTask WriteSettingsAsync(ServerId server, ServerSettings settings, CancellationToken cancellation)
    {
        Settings[server] = settings;
        return ValueTask.CompletedTask;
    }

    public ValueTask<QuestionId> AddAsync(StoredQuestion question, CancellationToken cancellation)
    {
        Questions.Add(question with { Id = new(Questions.Count + 1) });
        return ValueTask.FromResult(Questions[^1].Id);
    }

    public ValueTask SetMessageAsync(QuestionId question, MessageId message, CancellationToken cancellation)
    {
        var place = Questions.FindIndex(q => q.Id == question);
        Questions[place] = Questions[place] with { Message = message };
        return ValueTask.CompletedTask;
    }

    public ValueTask<StoredQuestion?> FindAsync(QuestionId question, CancellationToken cancellation) =>
        ValueTask.FromResult(Questions.Find(q => q.Id == question));

    public ValueTask<StoredQuestion?> FindByMessageAsync(ChannelId channel, MessageId message, CancellationToken cancellation) =>
        ValueTask.FromResult(Questions.FindLast(q => q.Channel == channel && q.Message == message));

    public ValueTask AddFeedbackAsync(QuestionId question, UserId user, Feedback feedback, DateTimeOffset at, CancellationToken cancellation)
    {
        Feedback.RemoveAll(f => f.Question == question && f.User == user);
        Feedback.Add((question, user, feedback));
        return ValueTask.CompletedTask;
    }

    public ValueTask<int> EraseAsync(UserId user, CancellationToken cancellation) => ValueTask.FromResult(Questions.RemoveAll(q => q.Asker == user));

    public ValueTask<int> EraseBeforeAsync(DateTimeOffset instant, CancellationToken cancellation) =>
        ValueTask.FromResult(Questions.RemoveAll(q => q.AskedAt < instant));
}
