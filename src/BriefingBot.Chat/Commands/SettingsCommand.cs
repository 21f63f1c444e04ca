using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Rendering;
using BriefingBot.Chat.Serving;

namespace BriefingBot.Chat.Commands;

/// <summary>/settings: shows a server's settings, changed first where options are given.</summary>
internal sealed class SettingsCommand(IChatStore store, ChatOptions options) : ISuggestingCommand
{
    private const string OfServer = "server";

    /// <inheritdoc/>
    public string Path => "settings";

    /// <inheritdoc/>
    public Audience Audience => Audience.Managers;

    /// <inheritdoc/>
    public IReadOnlyList<OptionSpec> Options { get; } =
    [
        new("zone", OptionKind.Text) { MaxLength = 64, HasSuggestions = true },
        new("language", OptionKind.Text)
        {
            Choices =
            [
                new(CommandDefinitions.Text("Choice.server"), OfServer),
                .. Language.All.Select(language => new OptionChoice(LocalizedText.Same(language.Name), language.Code)),
            ],
        },
        new("allow", OptionKind.Channel),
        new("forbid", OptionKind.Channel),
        new("everywhere", OptionKind.Switch),
        new("shared", OptionKind.Switch),
    ];

    /// <inheritdoc/>
    public bool IsPrivate(OptionValues values) => true;

    /// <inheritdoc/>
    public async Task RunAsync(Call call, OptionValues values, CancellationToken cancellation)
    {
        var changed = SettingsChange.Apply(call, values, options);
        if (!values.IsEmpty)
        {
            await store.WriteSettingsAsync(call.Server, changed, cancellation);
        }

        var card = CardText.Of(call.Say(Phrase.SettingsTitle), [.. Lines(call, changed)], call.Locale);
        await call.ShowAsync(new() { Text = values.IsEmpty ? "" : call.Say(Phrase.SettingsSaved), Cards = [card] }, cancellation);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<OptionChoice>> SuggestAsync(Call call, string option, string typed, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<OptionChoice>>(
        [
            .. TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id)
                .Where(id => id.Contains('/') && id.Contains(Suggestions.Typed(typed).Replace(' ', '_'), StringComparison.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal).Select(id => Suggestions.Choice(id, id)).OfType<OptionChoice>().Take(Suggestions.Most),
        ]);

    /// <summary>The value that sets no language of its own.</summary>
    public static string? LanguageOf(string chosen) => chosen == OfServer ? null : chosen;

    private IEnumerable<string> Lines(Call call, ServerSettings settings)
    {
        yield return call.Say(Phrase.SettingsZone, MarkdownEscaping.Escape(settings.TimeZone));
        yield return call.Say(Phrase.SettingsLanguage, Language.Find(settings.Language)?.Name ?? call.Say(Phrase.SettingsLanguageOfServer));
        yield return call.Say(
            Phrase.SettingsChannels, settings.Channels.Count == 0 ? call.Say(Phrase.SettingsEverywhere) : ChannelWords.Of(settings.Channels));
        yield return settings.SeesSharedArticles
            ? call.Say(Phrase.SettingsSharedOn, string.Join(", ", options.SharedCollections.Select(c => SourceLine.Name(c.Value)).DefaultIfEmpty("–")))
            : call.Say(Phrase.SettingsSharedOff);
    }
}
