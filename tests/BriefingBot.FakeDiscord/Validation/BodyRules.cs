namespace BriefingBot.FakeDiscord.Validation;

/// <summary>The rules of one fake.</summary>
internal static class BodyRules
{
    public static IReadOnlyList<IBodyRule> For(FakeDiscordOptions options, DiscordSchema? schema)
    {
        List<IBodyRule> rules =
        [
            new EmptyMessageRule(),
            new ContentLengthRule(),
            new EmbedTotalRule(),
            new ButtonRule(),
            new CustomIdRule(),
            new ComponentsVersionRule(),
            new CommandNameRule(),
            new OptionOrderRule(),
            new CommandSizeRule(),
            new CommandRepeatRule(),
        ];
        if (schema is not null)
            rules.AddRange([new SchemaRule(schema), new UnknownPropertyRule(schema, options.ToleratedProperties)]);
        if (options.RequiresSilentMentions)
            rules.Add(new SilentMentionsRule());

        return rules;
    }
}
