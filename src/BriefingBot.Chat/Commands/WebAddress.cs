using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Rendering;
using BriefingBot.Chat.Serving;

namespace BriefingBot.Chat.Commands;

/// <summary>Reads an address that somebody typed. Whether it may be fetched is decided by the one who fetches.</summary>
internal static class WebAddress
{
    /// <summary>The longest address that is taken.</summary>
    public const int MaxLength = 2000;

    /// <summary>The address.</summary>
    /// <exception cref="RefusalException">It is none of the web.</exception>
    public static Uri Read(Call call, string text) =>
        Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) && address.Host.Length > 0
            ? address
            : throw new RefusalException(call.Say(Phrase.AddressInvalid, SourceLine.Name(text)));
}
