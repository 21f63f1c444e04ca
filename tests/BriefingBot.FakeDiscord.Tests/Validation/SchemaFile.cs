using BriefingBot.FakeDiscord.Validation;
using BriefingBot.Testing;

namespace BriefingBot.FakeDiscord.Tests.Validation;

/// <summary>Needs Discord's OpenAPI file.</summary>
internal static class SchemaFile
{
    /// <summary>Where it is; only where <see cref="Schema"/> does not skip the test.</summary>
    public static string Path => System.IO.Path.Combine(EvaluationData.Find()!, "discord", "openapi.json");

    /// <summary>The schema; skips the test where its file is absent.</summary>
    public static DiscordSchema Schema()
    {
        var schema = DiscordSchema.Find(null);
        Assert.SkipWhen(schema is null, "Discord's OpenAPI file (discord/openapi.json beside the evaluation data) is not here.");
        return schema!;
    }
}
