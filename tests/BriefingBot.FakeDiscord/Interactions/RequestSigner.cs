using System.Globalization;
using System.Text;
using NSec.Cryptography;

namespace BriefingBot.FakeDiscord.Interactions;

/// <summary>Signs interactions for an HTTP endpoint: Ed25519 over the timestamp and the raw body.</summary>
internal sealed class RequestSigner(Key key)
{
    /// <summary>The signature in hexadecimal digits.</summary>
    public string Sign(string timestamp, byte[] body) =>
        Convert.ToHexStringLower(SignatureAlgorithm.Ed25519.Sign(key, [.. Encoding.UTF8.GetBytes(timestamp), .. body]));

    /// <summary>A timestamp as Discord writes it: seconds since 1970.</summary>
    public static string Timestamp(DateTimeOffset at) => at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
