using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace BriefingBot.Settings;

/// <summary>Fills the settings from the configuration, and says all at once what in it is wrong.</summary>
internal sealed class SettingsBinder(IConfiguration configuration) : IConfigureOptions<BriefingBotSettings>, IValidateOptions<BriefingBotSettings>
{
    private readonly IConfigurationSection _section = configuration.GetSection(KnownSettings.Section);

    /// <inheritdoc/>
    public void Configure(BriefingBotSettings options)
    {
        foreach (var setting in KnownSettings.All)
        {
            if (_section[setting.Key] is { } text)
            {
                setting.TryApply(options, text);
            }
        }
    }

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, BriefingBotSettings options)
    {
        var problems = Keys(_section).Select(Problem).OfType<string>().ToList();
        return problems.Count > 0 ? ValidateOptionsResult.Fail(problems) : ValidateOptionsResult.Success;
    }

    private string? Problem(string key)
    {
        var text = _section[key] ?? "";
        var setting = KnownSettings.All.FirstOrDefault(known => known.Key.Equals(key, StringComparison.OrdinalIgnoreCase));
        return setting is null ? $"There is no setting '{key}'. {KnownSettings.Instead(key)}"
            : setting.TryApply(new(), text) ? null
            : setting.IsSecret ? $"{setting.Key} is not what it has to be; allowed is {setting.Allowed()}."
            : $"{setting.Key} is '{text}'; allowed is {setting.Allowed()}.";
    }

    /// <summary>The keys that have a value, below <paramref name="section"/> and relative to it.</summary>
    private static IEnumerable<string> Keys(IConfigurationSection section) =>
        section.AsEnumerable(makePathsRelative: true).Where(pair => pair.Value is not null && pair.Key.Length > 0).Select(pair => pair.Key)
            .Order(StringComparer.OrdinalIgnoreCase);
}
