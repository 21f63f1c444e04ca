using System.Text.Json;

namespace BriefingBot.FakeDiscord.Validation;

/// <summary>The body keeps Discord's OpenAPI description.</summary>
internal sealed class SchemaRule(DiscordSchema schema) : IBodyRule
{
    private const int MostCommands = 130;

    public string Name => "schema";

    public bool Refuses => true;

    public IEnumerable<(string Place, string Message)> Check(CheckedBody body)
    {
        if (SchemaNames.Of(body) is not { } name)
            return [("type", "there is no callback of this type")];
        if (body.Kind != BodyKind.CommandList)
            return schema.Check(name, body.Json);
        if (body.Json.ValueKind != JsonValueKind.Array)
            return [("", "the commands are no array")];
        if (body.Json.GetArrayLength() > MostCommands)
            return [("", $"there are more than {MostCommands} commands")];

        return body.Commands.SelectMany(found => schema.Check(name, found.Command)
            .Select(wrong => (found.Place + wrong.Place, wrong.Message)));
    }
}
