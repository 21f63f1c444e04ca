using System.Security.Cryptography;
using System.Text;

namespace BriefingBot.Storage.Feeds;

/// <summary>An item of a feed, by the SHA-256 of what the feed tells it by; 64 hexadecimal digits.</summary>
public readonly record struct ItemKey
{
    private ItemKey(string hex) => Hex = hex;

    /// <summary>The digits.</summary>
    public string Hex { get; }

    internal byte[] Bytes => Convert.FromHexString(Hex);

    /// <summary>The key of the item with this id.</summary>
    public static ItemKey Of(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id))));
    }
}
