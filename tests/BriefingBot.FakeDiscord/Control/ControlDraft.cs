using System.Text.Json;
using BriefingBot.FakeDiscord.Interactions;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Control;

/// <summary>
/// Reads a draft: {"slash": NAME, "path": [...], "options": {...}}, {"typing": NAME, "option": NAME, "text": TEXT} or {"press": CUSTOM_ID, "message": ID}.
/// </summary>
internal static class ControlDraft
{
    public static InteractionDraft Read(FakeDiscordServer discord, JsonElement? body)
    {
        var path = (body?.Items("path") ?? []).Select(item => item.GetString() ?? "").ToArray();
        if (body?.Text("slash") is { } slash)
            return WithOptions(InteractionDraft.Slash(slash, path), body.Property("options"));
        if (body?.Text("typing") is { } typing)
            return InteractionDraft.Typing(typing, body.Value.Text("option") ?? "", body.Value.Text("text") ?? "", path);
        if (body?.Text("press") is { } press)
            return InteractionDraft.Press(press, Message(discord, body.Value.Text("message")));

        throw new ArgumentException("The body names neither \"slash\" nor \"typing\" nor \"press\".", nameof(body));
    }

    private static InteractionDraft WithOptions(InteractionDraft draft, JsonElement? options)
    {
        foreach (var option in options is { ValueKind: JsonValueKind.Object } given ? given.EnumerateObject().ToList() : [])
        {
            draft = option.Value.ValueKind switch
            {
                JsonValueKind.Number => draft.With(option.Name, option.Value.GetInt64()),
                JsonValueKind.True or JsonValueKind.False => draft.With(option.Name, option.Value.GetBoolean()),
                _ => draft.With(option.Name, option.Value.ToString()),
            };
        }

        return draft;
    }

    private static FakeMessage Message(FakeDiscordServer discord, string? id) => discord.Internals.World.Messages.Find(id.Id())
        ?? throw new ArgumentException($"There is no message {id}.", nameof(id));
}
