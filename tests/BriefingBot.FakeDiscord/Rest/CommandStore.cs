using System.Text.Json;
using System.Text.Json.Nodes;
using BriefingBot.FakeDiscord.Recording;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Rest;

/// <summary>The registered commands of all places: everywhere (0) or one server.</summary>
internal sealed class CommandStore(DiscordWorld world, ChangeSignal changes)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<ulong, List<JsonObject>> _byPlace = [];

    /// <summary>The commands of a place; 0 is everywhere.</summary>
    public IReadOnlyList<JsonObject> In(ulong place)
    {
        lock (_lock)
        {
            return [.. Of(place).Select(command => command.DeepClone().AsObject())];
        }
    }

    /// <summary>Replaces all of them; a command keeps its id where name and type stay.</summary>
    public IReadOnlyList<JsonObject> Replace(ulong place, IEnumerable<JsonElement> given)
    {
        lock (_lock)
        {
            var before = Of(place);
            _byPlace[place] = [.. given.Select(command => Complete(command, place, before))];
        }

        changes.Raise();
        return In(place);
    }

    /// <summary>Adds one, or replaces the one of that name and type.</summary>
    public JsonObject Upsert(ulong place, JsonElement given)
    {
        JsonObject command;
        lock (_lock)
        {
            var before = Of(place);
            command = Complete(given, place, before);
            before.RemoveAll(other => Same(other, command));
            before.Add(command);
            command = command.DeepClone().AsObject();
        }

        changes.Raise();
        return command;
    }

    /// <summary>Removes one and tells whether it was there.</summary>
    public bool Remove(ulong place, ulong id)
    {
        lock (_lock)
        {
            return Of(place).RemoveAll(command => command["id"]!.GetValue<string>() == id.Text()) > 0;
        }
    }

    /// <summary>The command of that name, in the server or everywhere; null where none is registered.</summary>
    public JsonObject? Named(string name, ulong? guild) =>
        In(guild ?? 0).Concat(In(0)).FirstOrDefault(command => command["name"]!.GetValue<string>() == name);

    private static bool Same(JsonObject one, JsonObject other) =>
        one["name"]!.GetValue<string>() == other["name"]!.GetValue<string>()
        && one["type"]!.GetValue<int>() == other["type"]!.GetValue<int>();

    private List<JsonObject> Of(ulong place)
    {
        if (!_byPlace.TryGetValue(place, out var commands))
            _byPlace.Add(place, commands = []);

        return commands;
    }

    private JsonObject Complete(JsonElement given, ulong place, List<JsonObject> before)
    {
        var command = given.ToObject();
        command["type"] ??= 1;
        command["description"] ??= "";
        command["default_member_permissions"] = command["default_member_permissions"]?.ToString();
        command["nsfw"] ??= false;
        command["dm_permission"] ??= true;
        command["integration_types"] ??= new JsonArray(0);
        command["id"] = before.Find(other => Same(other, command))?["id"]?.GetValue<string>() ?? world.Ids.Next().Text();
        command["application_id"] = world.Bot.Id.Text();
        command["version"] = world.Ids.Next().Text();
        if (place != 0)
            command["guild_id"] = place.Text();

        return command;
    }
}
