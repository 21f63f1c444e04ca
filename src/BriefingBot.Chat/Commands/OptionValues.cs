using BriefingBot.Chat.Platform;

namespace BriefingBot.Chat.Commands;

/// <summary>The options of a command as they were given, checked.</summary>
internal sealed class OptionValues(IReadOnlyDictionary<string, OptionValue> values)
{
    /// <summary>Whether none was given.</summary>
    public bool IsEmpty => values.Count == 0;

    /// <summary>A text, or null.</summary>
    public string? Text(string name) => (values.GetValueOrDefault(name) as TextValue)?.Text;

    /// <summary>A number, or null.</summary>
    public long? Number(string name) => (values.GetValueOrDefault(name) as NumberValue)?.Number;

    /// <summary>A switch, or null.</summary>
    public bool? Switch(string name) => (values.GetValueOrDefault(name) as SwitchValue)?.IsOn;

    /// <summary>A channel, or null.</summary>
    public ChannelId? Channel(string name) => (values.GetValueOrDefault(name) as ChannelValue)?.Channel;

    /// <summary>A file, or null.</summary>
    public FileValue? File(string name) => values.GetValueOrDefault(name) as FileValue;
}
