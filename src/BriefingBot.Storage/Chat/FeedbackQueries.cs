using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Ports;
using BriefingBot.Storage.Sqlite;

namespace BriefingBot.Storage.Chat;

/// <summary>What people think of answers.</summary>
internal static class FeedbackQueries
{
    private const string Upsert =
        """
        insert into feedback (question_id, person, feedback, given_at)
        select id, $person, $feedback, $at from question where id = $question
        on conflict (question_id, person) do update set feedback = excluded.feedback, given_at = excluded.given_at
        """;

    /// <summary>Keeps it; nothing happens where the question is gone.</summary>
    public static int Add(SqliteSession session, QuestionId question, UserId user, Feedback feedback, DateTimeOffset at) => session.Prepare(
        Upsert,
        ("$person", Snowflake.Encode(user.Value)),
        ("$feedback", feedback == Feedback.Helpful ? "helpful" : "not-what-i-asked"),
        ("$at", at.ToUnixTimeSeconds()),
        ("$question", question.Value)).ExecuteNonQuery();
}
