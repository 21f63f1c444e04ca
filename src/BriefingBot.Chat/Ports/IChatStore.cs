using BriefingBot.Chat.Platform;

namespace BriefingBot.Chat.Ports;

/// <summary>What the bot keeps about servers and questions. What is written is durable when the method returns. Safe for concurrent use.</summary>
public interface IChatStore
{
    /// <summary>A server's settings; the defaults where it never set any.</summary>
    ValueTask<ServerSettings> ReadSettingsAsync(ServerId server, CancellationToken cancellation);

    /// <summary>Sets a server's settings.</summary>
    ValueTask WriteSettingsAsync(ServerId server, ServerSettings settings, CancellationToken cancellation);

    /// <summary>Keeps a question with its answer.</summary>
    ValueTask<QuestionId> AddAsync(StoredQuestion question, CancellationToken cancellation);

    /// <summary>Notes in which message a question was answered.</summary>
    ValueTask SetMessageAsync(QuestionId question, MessageId message, CancellationToken cancellation);

    /// <summary>A question, or null where it was erased or never kept.</summary>
    ValueTask<StoredQuestion?> FindAsync(QuestionId question, CancellationToken cancellation);

    /// <summary>The question that was answered in a message, or null.</summary>
    ValueTask<StoredQuestion?> FindByMessageAsync(ChannelId channel, MessageId message, CancellationToken cancellation);

    /// <summary>Keeps what a person thinks of an answer; the last word of a person counts. Nothing happens where the question is gone.</summary>
    ValueTask AddFeedbackAsync(QuestionId question, UserId user, Feedback feedback, DateTimeOffset at, CancellationToken cancellation);

    /// <summary>Erases the questions that a person asked, with all that belongs to them, and the person's feedback.</summary>
    /// <returns>How many questions.</returns>
    ValueTask<int> EraseAsync(UserId user, CancellationToken cancellation);

    /// <summary>Erases the questions asked before an instant, with all that belongs to them.</summary>
    /// <returns>How many questions.</returns>
    ValueTask<int> EraseBeforeAsync(DateTimeOffset instant, CancellationToken cancellation);
}

/// <summary>Names a question that is kept.</summary>
public readonly record struct QuestionId(long Value);

/// <summary>What a person thinks of an answer.</summary>
public enum Feedback
{
    /// <summary>It helped.</summary>
    Helpful,

    /// <summary>It is not what was asked.</summary>
    NotWhatIAsked,
}
