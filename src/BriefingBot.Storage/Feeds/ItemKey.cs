using System.Security.Cryptography;
using System.Text;

namespace BriefingBot.Storage.Feeds;

/// <summary>The SHA-256 of what an item of a feed is told by, or of what it says; 64 hexadecimal digits.</summary>
public readonly record struct ItemKey
{
    private ItemKey(string hex) => Hex = hex;

    /// <summary>The digits.</summary>
    public string Hex { get; }

    internal byte[] Bytes => Convert.FromHexString(Hex);

    /// <summary>The key of a text.</summary>
    public static ItemKey Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
    }

    internal static ItemKey Of(byte[] hash) => new(Convert.ToHexStringLower(hash));
}
