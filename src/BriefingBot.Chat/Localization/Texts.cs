using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;

namespace BriefingBot.Chat.Localization;

/// <summary>The fixed texts of one language.</summary>
internal sealed class Texts
{
    private static readonly ConcurrentDictionary<string, Texts> s_byCode = new(StringComparer.Ordinal);

    private readonly ResourceManager _phrases;
    private readonly ResourceManager _commands;
    private readonly string _code;

    private Texts(string code)
    {
        _code = code;
        _phrases = new($"Phrases.{code}", typeof(Texts).Assembly);
        _commands = new($"Commands.{code}", typeof(Texts).Assembly);
    }

    /// <summary>Those of a language.</summary>
    public static Texts Of(Language language) => s_byCode.GetOrAdd(language.Code, code => new(code));

    /// <summary>A phrase, its placeholders filled in order. What is filled in has to be escaped already.</summary>
    public string Say(Phrase phrase, params ReadOnlySpan<object> values) =>
        string.Format(CultureInfo.InvariantCulture, Find(_phrases, phrase.ToString()), values);

    /// <summary>A name or description of a command, an option or a choice.</summary>
    public string OfCommand(string key) => Find(_commands, key);

    private string Find(ResourceManager resources, string key) => resources.GetString(key, CultureInfo.InvariantCulture)
        ?? throw new MissingManifestResourceException($"The text '{key}' is missing in the language '{_code}'.");
}
