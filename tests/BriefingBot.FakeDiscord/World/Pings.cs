using System.Text.Json;
using System.Text.RegularExpressions;

namespace BriefingBot.FakeDiscord.World;

/// <summary>Works out whom a message alerts, from its text and its allowed_mentions (resources/message.mdx).</summary>
internal static partial class Pings
{
    /// <summary>Whom it alerts; without allowed_mentions everyone in ordinary messages, only users in answers to interactions.</summary>
    public static IReadOnlyList<string> Of(string content, JsonElement? allowed, bool byInteraction)
    {
        var users = Allows(allowed, "users", byDefault: true);
        var roles = Allows(allowed, "roles", byDefault: !byInteraction);
        var everyone = Allows(allowed, "everyone", byDefault: !byInteraction);
        return [.. Mention().Matches(content)
            .SelectMany(match => Named(match, "all", everyone).Concat(Named(match, "role", roles)).Concat(Named(match, "user", users)))
            .Distinct()];
    }

    private static IEnumerable<string> Named(Match match, string kind, Func<string, bool> allowed) =>
        match.Groups[kind] is { Success: true, Value: var name } && allowed(name) ? [name] : [];

    private static Func<string, bool> Allows(JsonElement? allowed, string kind, bool byDefault)
    {
        if (allowed is not { ValueKind: JsonValueKind.Object } given)
            return _ => byDefault;

        var all = given.Items("parse").Any(item => item.ValueKind == JsonValueKind.String && item.GetString() == kind);
        var named = given.Items(kind).Select(item => item.GetString()).ToHashSet();
        return id => all || named.Contains(id);
    }

    [GeneratedRegex("@(?<all>everyone|here)|<@&(?<role>[0-9]+)>|<@!?(?<user>[0-9]+)>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Mention();
}
