using System.Globalization;
using System.Text;
using NSec.Cryptography;

namespace BriefingBot.Discord.Http;

/// <summary>Why a signature is not accepted.</summary>
internal enum SignatureVerdict
{
    /// <summary>It is Discord's, and fresh.</summary>
    Genuine,

    /// <summary>A header is missing or malformed.</summary>
    Malformed,

    /// <summary>The timestamp is too far from the present.</summary>
    Stale,

    /// <summary>It is not made with Discord's key over this timestamp and body.</summary>
    Forged,
}

/// <summary>Checks that a request comes from Discord: Ed25519 over the timestamp's text and the body's bytes.</summary>
internal sealed class SignatureCheck
{
    /// <summary>How far a timestamp may be from this machine's clock, either way.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    private const int SignatureDigits = 128;
    private const int MostTimestampDigits = 12;

    private readonly PublicKey _key;
    private readonly TimeProvider _time;

    /// <param name="publicKey">The application's public key, 64 hexadecimal digits.</param>
    /// <param name="time">Tells the present.</param>
    /// <exception cref="FormatException">The key is none.</exception>
    public SignatureCheck(string publicKey, TimeProvider time)
    {
        _time = time;
        _key = PublicKey.TryImport(SignatureAlgorithm.Ed25519, Convert.FromHexString(publicKey), KeyBlobFormat.RawPublicKey, out var key)
            ? key!
            : throw new FormatException("It is not an Ed25519 key.");
    }

    /// <summary>Checks the headers' values and the body. The cheap checks come first.</summary>
    public SignatureVerdict Check(string? signature, string? timestamp, ReadOnlySpan<byte> body)
    {
        if (signature is not { Length: SignatureDigits } || !signature.All(char.IsAsciiHexDigit)) return SignatureVerdict.Malformed;
        if (timestamp is not { Length: > 0 and <= MostTimestampDigits } || !timestamp.All(char.IsAsciiDigit))
        {
            return SignatureVerdict.Malformed;
        }

        var age = _time.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(Seconds(timestamp));
        if (age.Duration() > Window) return SignatureVerdict.Stale;
        byte[] signed = [.. Encoding.UTF8.GetBytes(timestamp), .. body];
        return SignatureAlgorithm.Ed25519.Verify(_key, signed, Convert.FromHexString(signature))
            ? SignatureVerdict.Genuine
            : SignatureVerdict.Forged;
    }

    private static long Seconds(string timestamp)
    {
        const long LastSecond = 253_402_300_799; // of the year 9999, where dates end
        return Math.Min(long.Parse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture), LastSecond);
    }
}
