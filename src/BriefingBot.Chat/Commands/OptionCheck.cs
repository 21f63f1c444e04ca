using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Rendering;
using BriefingBot.Chat.Serving;

namespace BriefingBot.Chat.Commands;

/// <summary>Compares the options that came with those a command takes. A platform checks them too; a forged or outdated client does not.</summary>
internal static class OptionCheck
{
    /// <summary>The options; blank texts count as not given.</summary>
    /// <exception cref="RefusalException">One is unknown, missing, of a wrong kind, too long or out of range.</exception>
    public static OptionValues Read(IReadOnlyList<OptionSpec> specs, IReadOnlyDictionary<string, OptionValue> given, ChatLocale locale)
    {
        var values = given.Where(option => option.Value is not TextValue { Text: var text } || !string.IsNullOrWhiteSpace(text))
            .ToDictionary(option => option.Key, option => option.Value, StringComparer.Ordinal);
        if (given.Keys.FirstOrDefault(name => specs.All(spec => spec.Name != name)) is { } unknown)
        {
            throw new RefusalException(locale.Say(Phrase.OptionUnknown, Code(unknown)));
        }

        foreach (var spec in specs)
        {
            Check(spec, values.GetValueOrDefault(spec.Name), locale);
        }

        return new(values);
    }

    private static void Check(OptionSpec spec, OptionValue? value, ChatLocale locale)
    {
        var problem = (spec.Kind, value) switch
        {
            (_, null) => spec.IsRequired ? locale.Say(Phrase.OptionMissing, spec.Name) : null,
            (OptionKind.Text, TextValue { Text: var text }) when text.Length > spec.MaxLength =>
                locale.Say(Phrase.OptionTooLong, spec.Name, locale.Number(text.Length), locale.Number(spec.MaxLength)),
            (OptionKind.Text, TextValue { Text: var text }) when spec.Choices.Count > 0 && spec.Choices.All(choice => choice.Value != text) =>
                locale.Say(Phrase.OptionNotOffered, spec.Name, SourceLine.Name(text)),
            (OptionKind.Number, NumberValue { Number: var number }) when number < spec.Least || number > spec.Most =>
                locale.Say(Phrase.OptionOutOfRange, spec.Name, locale.Number(spec.Least), locale.Number(spec.Most)),
            (OptionKind.Text, TextValue) or (OptionKind.Number, NumberValue) or (OptionKind.Switch, SwitchValue)
                or (OptionKind.Channel, ChannelValue) or (OptionKind.File, FileValue) => null,
            _ => locale.Say(Phrase.OptionWrongType, spec.Name),
        };
        if (problem is not null)
        {
            throw new RefusalException(problem);
        }
    }

    /// <summary>A name from outside as it may stand in a code span.</summary>
    private static string Code(string name) => Shortening.Name(PlainText.OneLine(name).Replace('`', '\''), 40) is { Length: > 0 } code ? code : "?";
}
