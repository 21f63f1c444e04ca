using System.Text.Json.Nodes;
using BriefingBot.FakeDiscord.Rest;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Interactions;

/// <summary>Makes the "data" of an interaction: what was called or pressed and with what.</summary>
internal sealed class InteractionData(DiscordWorld world, CommandStore commands, UploadedFiles uploads)
{
    public JsonObject Make(InteractionDraft draft, FakeChannel channel) => draft.Kind switch
    {
        InteractionKind.Component => Component(draft),
        InteractionKind.Modal => Modal(draft),
        _ => Command(draft, channel),
    };

    private static JsonObject Component(InteractionDraft draft)
    {
        var data = new JsonObject { ["custom_id"] = draft.CustomId, ["component_type"] = draft.Values is null ? 2 : 3 };
        if (draft.Values is { } values)
            data["values"] = new JsonArray([.. values.Select(value => JsonValue.Create(value))]);

        return data;
    }

    private static JsonObject Modal(InteractionDraft draft) => new()
    {
        ["custom_id"] = draft.CustomId,
        ["components"] = new JsonArray([.. draft.Options.Select(option => new JsonObject
        {
            ["type"] = 1,
            ["components"] = new JsonArray(new JsonObject { ["type"] = 4, ["custom_id"] = option.Name, ["value"] = (string)option.Value }),
        })]),
    };

    private JsonObject Command(InteractionDraft draft, FakeChannel channel)
    {
        var registered = commands.Named(draft.Name, channel.Guild?.Id);
        var data = new JsonObject
        {
            ["id"] = registered?["id"]?.GetValue<string>() ?? world.Ids.Next().Text(),
            ["name"] = draft.Name,
            ["type"] = draft.CommandKind,
        };
        if (registered?["guild_id"] is { } guild)
            data["guild_id"] = guild.DeepClone();

        var resolved = new JsonObject();
        if (draft is { CommandKind: 3, Target: { } target })
        {
            data["target_id"] = target.Id.Text();
            Resolve(resolved, "messages", target.Id, target.Json.ToNode()!);
        }

        var options = new JsonArray([.. draft.Options.Select(option => Option(option, channel, resolved))]);
        if (Nested(draft.Path, options) is { Count: > 0 } nested)
            data["options"] = nested;
        if (resolved.Count > 0)
            data["resolved"] = resolved;

        return data;
    }

    private static JsonArray Nested(IReadOnlyList<string> path, JsonArray options)
    {
        var kind = OptionKind.Subcommand;
        foreach (var name in path.Reverse())
        {
            options = new(new JsonObject { ["name"] = name, ["type"] = (int)kind, ["options"] = options });
            kind = OptionKind.SubcommandGroup;
        }

        return options;
    }

    private JsonObject Option(DraftOption option, FakeChannel channel, JsonObject resolved)
    {
        var json = new JsonObject { ["name"] = option.Name, ["type"] = (int)option.Kind, ["value"] = Value(option.Value, channel, resolved) };
        if (option.Focused)
            json["focused"] = true;

        return json;
    }

    private JsonValue Value(object value, FakeChannel channel, JsonObject resolved) => value switch
    {
        string text => JsonValue.Create(text),
        long number => JsonValue.Create(number),
        bool truth => JsonValue.Create(truth),
        FakeChannel given => Resolve(resolved, "channels", given.Id, given.ToJson()),
        DiscordUser user => Resolve(resolved, "users", user.Id, user.ToJson()),
        DraftFile file => Attachment(file, channel, resolved),
        _ => throw new ArgumentException($"An option cannot be of the type {value.GetType().Name}.", nameof(value)),
    };

    private JsonValue Attachment(DraftFile file, FakeChannel channel, JsonObject resolved)
    {
        var id = world.Ids.Next();
        var json = uploads.Keep(new(id, file.Name, file.ContentType, file.Bytes), channel.Id);
        if (file.ToldSize is { } size)
            json["size"] = size;

        return Resolve(resolved, "attachments", id, json);
    }

    private static JsonValue Resolve(JsonObject resolved, string kind, ulong id, JsonNode json)
    {
        if (resolved[kind] is not JsonObject known)
            resolved[kind] = known = [];

        known[id.Text()] = json;
        return JsonValue.Create(id.Text());
    }
}
