using System.Security.Cryptography;
using System.Text;

namespace BriefingBot.Core.Articles;

/// <summary>SHA-256 (FIPS 180-4) of a version's text in UTF-8, as 64 lower-case hexadecimal digits.</summary>
public readonly record struct VersionHash
{
    private const int HexLength = 64;

    private VersionHash(string value) => Value = value;

    /// <summary>The digits.</summary>
    public string Value { get; }

    /// <summary>The hash of <paramref name="text"/>.</summary>
    public static VersionHash Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }

    /// <summary>Reads a hash that was stored.</summary>
    /// <exception cref="FormatException"><paramref name="hex"/> is not 64 hexadecimal digits.</exception>
    public static VersionHash Parse(string hex)
    {
        ArgumentNullException.ThrowIfNull(hex);
        return hex.Length == HexLength && hex.All(char.IsAsciiHexDigit)
            ? new(hex.ToLowerInvariant())
            : throw new FormatException("A version hash has 64 hexadecimal digits.");
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
