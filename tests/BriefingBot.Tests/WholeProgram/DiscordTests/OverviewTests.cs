using BriefingBot.FakeDiscord.Interactions;

namespace BriefingBot.Tests.WholeProgram.DiscordTests;

public sealed class OverviewTests(SharedBot bot) : SharedBotTests(bot)
{
    [Fact]
    public async Task Sources_lists_outlets_and_articles()
    {
        var shown = (await Reader.DoAsync(InteractionDraft.Slash("sources"))).Shown();

        Assert.Matches(@"- Peninsula Wire: \d+", shown);
        Assert.Contains("Page 1 of 2", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pages_of_the_sources_are_turned_in_the_message_itself()
    {
        var first = await Reader.DoAsync(InteractionDraft.Slash("sources"));

        var pressed = Reader.Send(InteractionDraft.Press(first.Button("Older"), first));
        await Bot.WaitUntilAsync(() => pressed.Original?.Shown().Contains("Page 2 of 2", StringComparison.Ordinal) ?? false);

        Assert.Equal(first.Id, pressed.Original!.Id);
        Assert.Single(Reader.Channel.BotMessages);
    }

    [Fact]
    public async Task Briefing_lists_what_was_published_on_a_day()
    {
        var shown = (await Reader.DoAsync(InteractionDraft.Slash("briefing").With("date", "2019-12-16"))).Shown();

        Assert.Contains("Biegun offers to meet", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_shows_people_their_commands_and_admins_theirs_as_well()
    {
        var readers = (await Reader.DoAsync(InteractionDraft.Slash("help"))).Shown();
        var admins = (await Reader.AsAdmin.DoAsync(InteractionDraft.Slash("help"))).Shown();

        Assert.Contains("`/ask`", readers, StringComparison.Ordinal);
        Assert.DoesNotContain("`/articles add url`", readers, StringComparison.Ordinal);
        Assert.Contains("`/articles add url`", admins, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_is_in_the_language_of_the_server()
    {
        var shown = (await Reader.DoAsync(InteractionDraft.Slash("help") with { Locale = "de", GuildLocale = "de" })).Shown();

        Assert.Contains("Nachrichtenartikel", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_command_is_registered_with_its_names_in_all_languages() => Assert.All(
        Discord.Commands(),
        command => Assert.Equal(
            ["de", "es-ES", "fr", "ko"],
            command["name_localizations"]!.AsObject().Select(name => name.Key).Where(name => name != "es-419").Order(StringComparer.Ordinal)));
}
