using System.Text.Json;
using BriefingBot.CommandLine;
using BriefingBot.Core.Questions;

namespace BriefingBot.Asking;

/// <summary>A line of a question file.</summary>
internal abstract record QuestionLine
{
    private QuestionLine()
    {
    }

    /// <summary>A question.</summary>
    /// <param name="Id">Its id, a string or a number, as it was given.</param>
    /// <param name="Question">The question.</param>
    /// <param name="AsOf">The last day whose articles count; null where the line does not tell.</param>
    public sealed record Asked(JsonElement Id, Question Question, DateOnly? AsOf) : QuestionLine;

    /// <summary>No question.</summary>
    /// <param name="Id">Its id where that could be read.</param>
    /// <param name="Number">The line's number, from 1.</param>
    /// <param name="Problem">What is wrong and what to do.</param>
    public sealed record Broken(JsonElement? Id, int Number, string Problem) : QuestionLine;

    /// <summary>Reads {"id", "question", "asked"}; other fields are left alone.</summary>
    public static QuestionLine Parse(string line, int number)
    {
        JsonElement? id = null;
        try
        {
            var fields = JsonElement.Parse(line);
            if (fields.ValueKind != JsonValueKind.Object)
            {
                return new Broken(null, number, """The line is no JSON object. Write {"id": "1", "question": "…", "asked": "2019-12-31"}.""");
            }

            id = ReadId(fields);
            return id is null ? new Broken(null, number, """The line has no "id" that is a string or a number. Give it one.""")
                : !TryText(fields, "question", out var text) ? new Broken(id, number, """The field "question" is no string.""")
                : !TryText(fields, "asked", out var asked) ? new Broken(id, number, """The field "asked" is no string. Write a day: "2019-12-31".""")
                : !TryDay(asked, out var day) ? new Broken(id, number, $"'{asked}' is no day. Write year, month and day: \"2019-12-31\".")
                : !Question.TryCreate(text, out var question, out var problem) ? new Broken(id, number, problem)
                : new Asked(id.Value, question, day);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return new Broken(id, number, "The line is no valid JSON. Write one object a line.");
        }
    }

    private static JsonElement? ReadId(JsonElement fields) => fields.TryGetProperty("id", out var id) && id.ValueKind switch
    {
        // Half a surrogate pair is no text and could not be written back: GetString throws.
        JsonValueKind.String => id.GetString() is not null,
        JsonValueKind.Number => true,
        _ => false,
    } ? id : null;

    /// <summary>Reads an optional string; null stands for an absent one.</summary>
    private static bool TryText(JsonElement fields, string name, out string? text)
    {
        text = null;
        if (!fields.TryGetProperty(name, out var field) || field.ValueKind == JsonValueKind.Null)
        {
            return true;
        }

        text = field.ValueKind == JsonValueKind.String ? field.GetString() : null;
        return text is not null;
    }

    private static bool TryDay(string? text, out DateOnly? day)
    {
        day = SharedOptions.TryReadDay(text, out var read) ? read : null;
        return text is null || day is not null;
    }
}
