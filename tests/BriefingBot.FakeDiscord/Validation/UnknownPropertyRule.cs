using System.Text.RegularExpressions;

namespace BriefingBot.FakeDiscord.Validation;

/// <summary>
/// Every property stands in Discord's description, of a body or of the embed object (resources/message.mdx), some of whose properties
/// are for bots to read; a misspelt one is silently ignored by Discord.
/// </summary>
internal sealed partial class UnknownPropertyRule(DiscordSchema schema, IReadOnlyList<string> tolerated) : IBodyRule
{
    public string Name => "unknown property";

    public bool Refuses => false;

    public IEnumerable<(string Place, string Message)> Check(CheckedBody body)
    {
        if (SchemaNames.Of(body) is not { } name)
            return [];

        var walk = new ClosedWorld(schema.Definitions);
        var places = body.Kind == BodyKind.CommandList
            ? body.Commands.SelectMany(found => walk.Unknown(name, found.Command).Select(place => found.Place + place))
            : walk.Unknown(name, body.Json);
        return places.Where(place => !tolerated.Contains(Last(place)) && !ReadOnly().IsMatch(place))
            .Select(place => (place, $"Discord does not know the property \"{Last(place)}\""));
    }

    [GeneratedRegex(@"(^|/)embeds/\d+/((footer|author)/proxy_icon_url|(image|thumbnail|video)/proxy_url)$", RegexOptions.ExplicitCapture)]
    private static partial Regex ReadOnly();

    private static string Last(string place) => place[(place.LastIndexOf('/') + 1)..];
}
