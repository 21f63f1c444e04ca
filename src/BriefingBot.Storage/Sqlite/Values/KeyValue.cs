using BriefingBot.Core.Identity;

namespace BriefingBot.Storage.Sqlite.Values;

/// <summary>The value of an <see cref="AddressKey"/>.</summary>
internal static class KeyValue
{
    /// <summary>That of an address.</summary>
    public static object Of(Uri address) => TextValue.Encode(AddressKey.Of(address).Value);
}
