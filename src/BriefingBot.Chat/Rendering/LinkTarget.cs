using System.Text;

namespace BriefingBot.Chat.Rendering;

/// <summary>Addresses that may stand in a link: parsed ones, of the web, without a name before the host that could pass for it.</summary>
internal static class LinkTarget
{
    /// <summary>The longest address that a message shows; a longer one would leave no room for what it belongs to.</summary>
    public const int MaxLength = 1200;

    /// <summary>A masked link with a fixed label, or null where the address may not be linked.</summary>
    /// <param name="label">A fixed text; nothing from outside.</param>
    /// <param name="address">The address.</param>
    public static string? Mask(string label, string address) => Encode(address) is { } encoded ? $"[{label}](<{encoded}>)" : null;

    /// <summary>The address with everything encoded that could end the link, or null where it may not be linked.</summary>
    public static string? Encode(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var parsed) || !IsWeb(parsed))
        {
            return null;
        }

        var encoded = new StringBuilder(parsed.AbsoluteUri.Length);
        foreach (var c in parsed.AbsoluteUri)
        {
            _ = c switch
            {
                '(' => encoded.Append("%28"),
                ')' => encoded.Append("%29"),
                '[' => encoded.Append("%5B"),
                ']' => encoded.Append("%5D"),
                '<' => encoded.Append("%3C"),
                '>' => encoded.Append("%3E"),
                '\\' => encoded.Append("%5C"),
                '`' => encoded.Append("%60"),
                _ when c <= ' ' || c == '\u007F' => encoded.Append(Uri.HexEscape(c)),
                _ when char.IsWhiteSpace(c) => encoded.Append(Uri.EscapeDataString(c.ToString())),
                _ => encoded.Append(c),
            };
        }

        return encoded.Length <= MaxLength ? encoded.ToString() : null;
    }

    private static bool IsWeb(Uri address) =>
        (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
        && address.UserInfo.Length == 0
        && address.HostNameType is UriHostNameType.Dns or UriHostNameType.IPv4;
}
