using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Ports;
using BriefingBot.Storage.Sqlite;

namespace BriefingBot.Storage.Chat;

/// <summary>Settings and questions in SQLite. Every method fails with a <see cref="Core.Ports.StoreException"/> where the database cannot be used.</summary>
/// <param name="database">The database.</param>
public sealed class SqliteChatStore(StoreDatabase database) : IChatStore
{
    /// <inheritdoc/>
    public ValueTask<ServerSettings> ReadSettingsAsync(ServerId server, CancellationToken cancellation) =>
        database.ReadAsync(session => SettingsQueries.Read(session, server), cancellation);

    /// <inheritdoc/>
    public async ValueTask WriteSettingsAsync(ServerId server, ServerSettings settings, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(settings);
        await database.WriteAsync(session => SettingsQueries.Write(session, server, settings), cancellation);
    }

    /// <inheritdoc/>
    public ValueTask<QuestionId> AddAsync(StoredQuestion question, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(question);
        return database.WriteAsync(session => QuestionQueries.Add(session, question), cancellation);
    }

    /// <inheritdoc/>
    public async ValueTask SetMessageAsync(QuestionId question, MessageId message, CancellationToken cancellation) =>
        await database.WriteAsync(session => QuestionQueries.SetMessage(session, question, message), cancellation);

    /// <inheritdoc/>
    public ValueTask<StoredQuestion?> FindAsync(QuestionId question, CancellationToken cancellation) =>
        database.ReadAsync(session => QuestionQueries.Find(session, question), cancellation);

    /// <inheritdoc/>
    public ValueTask<StoredQuestion?> FindByMessageAsync(ChannelId channel, MessageId message, CancellationToken cancellation) =>
        database.ReadAsync(session => QuestionQueries.Find(session, channel, message), cancellation);

    /// <inheritdoc/>
    public async ValueTask AddFeedbackAsync(
        QuestionId question, UserId user, Feedback feedback, DateTimeOffset at, CancellationToken cancellation) =>
        await database.WriteAsync(session => FeedbackQueries.Add(session, question, user, feedback, at), cancellation);

    /// <inheritdoc/>
    public ValueTask<int> EraseAsync(UserId user, CancellationToken cancellation) =>
        database.WriteAsync(session => ErasureQueries.Of(session, user), cancellation);

    /// <inheritdoc/>
    public ValueTask<int> EraseBeforeAsync(DateTimeOffset instant, CancellationToken cancellation) =>
        database.WriteAsync(session => ErasureQueries.Before(session, instant), cancellation);
}
