using System.Security.Cryptography;
using System.Text;
using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Rendering;

namespace BriefingBot.Chat.Commands;

/// <summary>Values that are offered while an option is typed.</summary>
internal static class Suggestions
{
    /// <summary>The most values that a platform shows.</summary>
    public const int Most = 25;

    private const int Units = 100;

    /// <summary>What is typed so far, as far as it is looked at.</summary>
    public static string Typed(string typed) => typed.Trim() is { Length: > Units } text ? text[..Units] : typed.Trim();

    /// <summary>A choice; null where the value is too long to be sent back whole.</summary>
    public static OptionChoice? Choice(string name, string value) =>
        value.Length is 0 or > Units ? null : new(LocalizedText.Same(Shortening.Name(PlainText.OneLine(name), Units)), value);

    /// <summary>The value itself or, where it is too long to be sent back, a mark that stands for it.</summary>
    public static string Short(string value) => value.Length <= Units ? value : Mark(value);

    /// <summary>The mark of a value: "#" and 16 hexadecimal digits of its SHA-256.</summary>
    public static string Mark(string value) => "#" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(value)).AsSpan(0, 8));
}
