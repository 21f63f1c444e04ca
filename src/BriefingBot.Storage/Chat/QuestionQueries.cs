using System.Text.Json;
using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Ports;
using BriefingBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using TextValue = BriefingBot.Storage.Sqlite.Values.TextValue;

namespace BriefingBot.Storage.Chat;

/// <summary>Questions that are kept.</summary>
internal static class QuestionQueries
{
    private const string Insert =
        """
        insert into question (server, channel, asker, message, asked_at, question, limits, trace)
        values ($server, $channel, $asker, $message, $at, $question, $limits, $trace)
        returning id
        """;

    private const string Select = "select id, server, channel, asker, message, asked_at, question, limits, trace from question";

    private const string ById = Select + " where id = $id";

    private const string ByMessage = Select + " where channel = $channel and message = $message order by id desc limit 1";

    /// <summary>Keeps a question.</summary>
    public static QuestionId Add(SqliteSession session, StoredQuestion question) => new((long)session.Prepare(
        Insert,
        ("$server", Snowflake.Encode(question.Server?.Value)),
        ("$channel", Snowflake.Encode(question.Channel.Value)),
        ("$asker", Snowflake.Encode(question.Asker.Value)),
        ("$message", Snowflake.Encode(question.Message?.Value)),
        ("$at", question.AskedAt.ToUnixTimeSeconds()),
        ("$question", TextValue.Encode(question.Question)),
        ("$limits", JsonSerializer.Serialize(question.Limits, ChatJson.Default.AskedLimits)),
        ("$trace", JsonSerializer.Serialize(question.Trace, ChatJson.Default.AnswerTrace))).ExecuteScalar()!);

    /// <summary>Notes the message that answers it.</summary>
    public static int SetMessage(SqliteSession session, QuestionId question, MessageId message) => session.Prepare(
        "update question set message = $message where id = $id",
        ("$message", Snowflake.Encode(message.Value)), ("$id", question.Value)).ExecuteNonQuery();

    /// <summary>One question, or null.</summary>
    public static StoredQuestion? Find(SqliteSession session, QuestionId question) => One(session.Prepare(ById, ("$id", question.Value)));

    /// <summary>The question answered in a message, or null.</summary>
    public static StoredQuestion? Find(SqliteSession session, ChannelId channel, MessageId message) => One(session.Prepare(
        ByMessage, ("$channel", Snowflake.Encode(channel.Value)), ("$message", Snowflake.Encode(message.Value))));

    private static StoredQuestion? One(SqliteCommand command)
    {
        using var row = command.ExecuteReader();
        return !row.Read() ? null : new()
        {
            Id = new(row.GetInt64(0)),
            Server = row.IsDBNull(1) ? null : new ServerId(Snowflake.Decode(row.GetInt64(1))),
            Channel = new(Snowflake.Decode(row.GetInt64(2))),
            Asker = new(Snowflake.Decode(row.GetInt64(3))),
            Message = row.IsDBNull(4) ? null : new MessageId(Snowflake.Decode(row.GetInt64(4))),
            AskedAt = DateTimeOffset.FromUnixTimeSeconds(row.GetInt64(5)),
            Question = TextValue.Decode(row, 6),
            Limits = JsonSerializer.Deserialize(row.GetString(7), ChatJson.Default.AskedLimits)!,
            Trace = JsonSerializer.Deserialize(row.GetString(8), ChatJson.Default.AnswerTrace)!,
        };
    }
}
