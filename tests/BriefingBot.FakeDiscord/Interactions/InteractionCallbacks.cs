using System.Text.Json;
using System.Text.Json.Nodes;
using BriefingBot.FakeDiscord.Recording;
using BriefingBot.FakeDiscord.Rest;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Interactions;

/// <summary>Takes the first response to an interaction, by callback or as the answer of an HTTP endpoint.</summary>
internal sealed class InteractionCallbacks(DiscordWorld world, MessageDesk desk, ChangeSignal changes)
{
    /// <summary>What Discord allows for it.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(3);

    /// <summary>Accepts the response, or tells why not: too late, already answered, of the wrong type.</summary>
    public RestAnswer Accept(SentInteraction interaction, JsonElement body, bool withResponse)
    {
        var after = world.Time.GetElapsedTime(interaction.SentTimestamp);
        if (interaction.CallbackType is null && after > Limit)
            return RestAnswer.Error(DiscordError.UnknownInteraction);
        if (body.Number("type") is not { } type || !Fits(type, interaction))
            return RestAnswer.Error(DiscordError.InvalidFormBody, BodyErrors.At("type", "BASE_TYPE_CHOICES", "Not a response to this kind of interaction"));
        if (!interaction.TryAcknowledge(type, body, after))
            return RestAnswer.Error(DiscordError.AlreadyAcknowledged);

        var message = Apply(interaction, type, body.Property("data"));
        changes.Raise();
        return withResponse ? RestAnswer.Ok(Response(interaction, type, message)) : RestAnswer.NoContent;
    }

    private static bool Fits(int type, SentInteraction interaction)
    {
        var kind = (InteractionKind)interaction.Payload.GetProperty("type").GetInt32();
        return type switch
        {
            1 => kind == InteractionKind.Ping,
            4 or 5 => kind is InteractionKind.Command or InteractionKind.Component or InteractionKind.Modal,
            6 or 7 => kind is InteractionKind.Component or InteractionKind.Modal,
            8 => kind == InteractionKind.Autocomplete,
            9 => kind is InteractionKind.Command or InteractionKind.Component,
            _ => false,
        };
    }

    private FakeMessage? Apply(SentInteraction interaction, int type, JsonElement? data)
    {
        switch (type)
        {
            case 4 or 5:
                var sent = desk.Send(interaction.Channel, world.Bot, data, interaction.Id, json => Mark(json, interaction, type == 5));
                interaction.Answer(sent, original: true);
                return sent;
            case 6 or 7 when Pressed(interaction) is { } pressed:
                interaction.Updates(pressed);
                return type == 7 ? desk.Edit(pressed, data) : pressed;
            default:
                return null;
        }
    }

    private FakeMessage? Pressed(SentInteraction interaction) =>
        interaction.Payload.Property("message")?.Text("id") is { } id ? world.Messages.Find(id.Id()) : null;

    private void Mark(JsonObject json, SentInteraction interaction, bool loading)
    {
        json["type"] = interaction.Payload.Property("data")?.Number("type") == 3 ? 23 : 20;
        json["webhook_id"] = world.Bot.Id.Text();
        json["application_id"] = world.Bot.Id.Text();
        if (loading)
            json["flags"] = (json["flags"]!.GetValue<int>() & MessageFlags.Ephemeral) | MessageFlags.Loading;
    }

    private static JsonObject Response(SentInteraction interaction, int type, FakeMessage? message)
    {
        var about = new JsonObject { ["id"] = interaction.Id.Text(), ["type"] = interaction.Payload.GetProperty("type").GetInt32() };
        var json = new JsonObject { ["interaction"] = about };
        if (message is null)
            return json;

        about["response_message_id"] = message.Id.Text();
        about["response_message_loading"] = message.Loading;
        about["response_message_ephemeral"] = message.Ephemeral;
        if (type is 4 or 5 or 7)
            json["resource"] = new JsonObject { ["type"] = type, ["message"] = message.Json.ToNode() };

        return json;
    }
}
