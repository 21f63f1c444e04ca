using System.Text.RegularExpressions;
using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Tests.Support;

namespace BriefingBot.Chat.Tests.Localization;

public sealed partial class TextsTests
{
    private static readonly object[] s_numbers = [1, 2, 3, 4];

    [Fact]
    public void EveryPhrase_ExistsInEveryLanguageWithTheSamePlaceholders()
    {
        foreach (var phrase in Enum.GetValues<Phrase>())
        {
            var english = Holes(Language.English, phrase);
            Assert.All(Language.All, language => Assert.Equal(english, Holes(language, phrase)));
        }
    }

    [Fact]
    public void Months_AreTwelve() => Assert.All(Language.All, language => Assert.Equal(12, MonthNames.Of(language).Distinct().Count()));

    [Fact]
    public void Definitions_KeepTheLimitsOfThePlatformInEveryLanguage()
    {
        using var bench = new ChatBench();
        var definitions = bench.Handler.Definitions;

        Assert.Equal(["ask", "briefing", "sources", "help", "privacy", "articles", "feeds", "settings", "status", "Find this in the news"], definitions.Select(d => d.Name.English));
        Assert.All(definitions.Where(d => d.Kind == CommandKind.Slash), definition =>
        {
            Check(definition.Name, definition.Description);
            CheckAll(definition.Options);
            Assert.InRange(Units(definition), 1, 8000);
        });
        Assert.Equal(["articles", "feeds", "settings", "status"], definitions.Where(d => d.IsForManagers).Select(d => d.Name.English));
    }

    private static void CheckAll(IReadOnlyList<OptionDefinition> options)
    {
        Assert.InRange(options.Count, 0, 25);
        foreach (var code in options.SelectMany(o => o.Name.Others.Keys).Distinct().Append("en"))
        {
            Assert.Distinct(options.Select(o => o.Name.Others.GetValueOrDefault(code) ?? o.Name.English));
        }

        Assert.Equal(options.OrderByDescending(o => o.IsRequired).Select(o => o.Name.English), options.Select(o => o.Name.English));
        foreach (var option in options)
        {
            Check(option.Name, option.Description);
            CheckAll(option.Options);
        }
    }

    private static void Check(LocalizedText name, LocalizedText description)
    {
        Assert.All(name.Others.Values.Append(name.English), text => Assert.Matches(Name(), text));
        Assert.All(name.Others.Values.Append(name.English), text => Assert.Equal(text.ToLowerInvariant(), text));
        Assert.All(description.Others.Values.Append(description.English), text => Assert.InRange(text.Length, 1, 100));
    }

    private static int Units(CommandDefinition definition) =>
        definition.Name.English.Length + definition.Description.English.Length + definition.Options.Sum(Units);

    private static int Units(OptionDefinition option) => option.Name.English.Length + option.Description.English.Length
        + option.Choices.Sum(choice => choice.Name.English.Length + choice.Value.Length) + option.Options.Sum(Units);

    private static string Holes(Language language, Phrase phrase)
    {
        var text = Texts.Of(language).Say(phrase, s_numbers.Select(n => (object)$"⟦{n}⟧").ToArray());
        return string.Concat(Hole().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("⟦[0-9]⟧")]
    private static partial Regex Hole();

    [GeneratedRegex(@"^[-_'\p{L}\p{N}]{1,32}$")]
    private static partial Regex Name();
}
