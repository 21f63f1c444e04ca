using System.Text.Json;
using BriefingBot.FakeDiscord.Validation;

namespace BriefingBot.FakeDiscord.Tests.Validation;

/// <summary>Checks bodies and gives the names of the rules they break.</summary>
internal static class Checked
{
    /// <summary>The rules that a body breaks, each once, in order; with the schema's rules.</summary>
    public static IReadOnlyList<string> Rules(BodyKind kind, object body, bool requiresSilentMentions = false) =>
        Broken(BodyRules.For(new() { RequiresSilentMentions = requiresSilentMentions }, SchemaFile.Schema()), kind, body);

    /// <summary>The rules that a body breaks, without the schema's.</summary>
    public static IReadOnlyList<string> OwnRules(BodyKind kind, object body, bool requiresSilentMentions = false) =>
        Broken(BodyRules.For(new() { RequiresSilentMentions = requiresSilentMentions }, null), kind, body);

    private static List<string> Broken(IReadOnlyList<IBodyRule> rules, BodyKind kind, object body)
    {
        var given = new CheckedBody(kind, JsonSerializer.SerializeToElement(body), HasFiles: false);
        return [.. rules.Where(rule => rule.Check(given).Any()).Select(rule => rule.Name)];
    }
}
