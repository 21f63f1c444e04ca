using System.Text.Json;
using System.Text.Json.Nodes;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Rest;

/// <summary>Commands, everywhere and of one server.</summary>
internal sealed class CommandEndpoints(DiscordWorld world, CommandStore commands)
{
    public IEnumerable<RestRoute> Routes =>
        ((string[])["applications/{application}/commands", "applications/{application}/guilds/{guild}/commands"]).SelectMany(At);

    private IEnumerable<RestRoute> At(string template) =>
    [
        new("GET", template, Checked(List)),
        new("PUT", template, Checked(Replace)),
        new("POST", template, Checked(Upsert)),
        new("GET", template + "/{command}", Checked(Get)),
        new("PATCH", template + "/{command}", Checked(Change)),
        new("DELETE", template + "/{command}", Checked(Delete)),
    ];

    private Func<RestRequest, RestAnswer> Checked(Func<RestRequest, RestAnswer> handle) => request =>
    {
        if (request.Id("application") != world.Bot.Id)
            return RestAnswer.Error(DiscordError.MissingAccess);
        if (request.Values.ContainsKey("guild") && world.Guild(request.Id("guild")) is not { HasBot: true })
            return RestAnswer.Error(DiscordError.MissingAccess);

        return handle(request);
    };

    private static RestAnswer All(IReadOnlyList<JsonObject> commands, bool withLocalizations)
    {
        foreach (var command in withLocalizations ? [] : commands)
        {
            command.Remove("name_localizations");
            command.Remove("description_localizations");
        }

        return RestAnswer.Ok(new JsonArray([.. commands]));
    }

    private RestAnswer List(RestRequest request) => All(commands.In(request.Id("guild")), request.Asks("with_localizations"));

    private RestAnswer Replace(RestRequest request) => All(
        commands.Replace(request.Id("guild"), request.Body is { ValueKind: JsonValueKind.Array } given ? given.EnumerateArray() : []),
        withLocalizations: true);

    private RestAnswer Upsert(RestRequest request) =>
        new(201, commands.Upsert(request.Id("guild"), request.Body!.Value));

    private RestAnswer Get(RestRequest request) =>
        Find(request) is { } command ? RestAnswer.Ok(command) : RestAnswer.Error(DiscordError.UnknownCommand);

    private RestAnswer Change(RestRequest request)
    {
        if (Find(request) is not { } command)
            return RestAnswer.Error(DiscordError.UnknownCommand);

        foreach (var property in request.Body!.Value.EnumerateObject())
            command[property.Name] = property.Value.ToNode();

        return RestAnswer.Ok(commands.Upsert(request.Id("guild"), JsonSerializer.SerializeToElement(command)));
    }

    private RestAnswer Delete(RestRequest request) => commands.Remove(request.Id("guild"), request.Id("command"))
        ? RestAnswer.NoContent
        : RestAnswer.Error(DiscordError.UnknownCommand);

    private JsonObject? Find(RestRequest request) => commands.In(request.Id("guild"))
        .FirstOrDefault(command => command["id"]!.GetValue<string>() == request.Values["command"]);
}
