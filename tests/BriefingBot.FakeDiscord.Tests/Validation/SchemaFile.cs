using BriefingBot.FakeDiscord.Validation;

namespace BriefingBot.FakeDiscord.Tests.Validation;

/// <summary>Needs Discord's OpenAPI file.</summary>
internal static class SchemaFile
{
    /// <summary>The schema; skips the test where its file is absent.</summary>
    public static DiscordSchema Schema()
    {
        var schema = DiscordSchema.Find(null);
        Assert.SkipWhen(schema is null, "Discord's OpenAPI file (discord/openapi.json beside the evaluation data) is not here.");
        return schema!;
    }
}
