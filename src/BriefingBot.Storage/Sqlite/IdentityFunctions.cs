using System.Runtime.InteropServices;
using BriefingBot.Core.Identity;
using BriefingBot.Storage.Sqlite.Values;

namespace BriefingBot.Storage.Sqlite;

/// <summary>The functions with which a migration gives articles of an earlier schema what they are recognised by.</summary>
internal static class IdentityFunctions
{
    /// <summary>Makes address_key(url) and text_bands(text) known to a session; the latter gives a JSON array.</summary>
    public static void AddTo(SqliteSession session)
    {
        session.Define("address_key", url => KeyValue.Of(new(Text(url), UriKind.RelativeOrAbsolute)));
        session.Define("text_bands", text => BandsOf(Text(text)));
    }

    private static string BandsOf(string text)
    {
        var shingles = Shingles.Of(text);
        return IdList.Encode(KinshipRule.CanJudge(shingles) ? MinHashBands.Of(shingles) : [], band => band);
    }

    private static string Text(object value) => value is byte[] units ? new(MemoryMarshal.Cast<byte, char>(units)) : (string)value;
}
