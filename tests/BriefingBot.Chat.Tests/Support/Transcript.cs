using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BriefingBot.Chat.Platform;

namespace BriefingBot.Chat.Tests.Support;

/// <summary>A message as text and as JSON, for approved files.</summary>
internal static class Transcript
{
    private static readonly JsonSerializerOptions s_json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(FakeReply reply) => $"{(reply.IsPrivate == true ? "only for the asker" : "for all")}\n{Of(reply.Last)}";

    public static string Of(OutgoingMessage message)
    {
        var text = new StringBuilder().AppendLine(message.Text);
        foreach (var card in message.Cards)
        {
            text.AppendLine("┌──").AppendLine($"│ {card.Title}").AppendLine("│ " + card.Text.ReplaceLineEndings("\n│ ")).AppendLine($"└ {card.Footer}");
        }

        foreach (var row in message.Buttons)
        {
            text.AppendLine(string.Join(" ", row.Select(button => $"[{button.Label}]")));
        }

        return text.AppendLine().AppendLine(JsonSerializer.Serialize(Json(message), s_json)).ToString();
    }

    private static object Json(OutgoingMessage message) => new
    {
        message.Text,
        message.Cards,
        Buttons = message.Buttons.Select(row => row.Select(button => button switch
        {
            ActionButton action => (object)new { action.Label, action.Id, action.IsDisabled },
            LinkButton link => new { link.Label, link.Link },
            _ => throw new ArgumentOutOfRangeException(nameof(message)),
        })),
    };
}
