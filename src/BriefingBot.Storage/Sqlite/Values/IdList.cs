using System.Globalization;
using System.Text;

namespace BriefingBot.Storage.Sqlite.Values;

/// <summary>Passes many ids in one parameter, for SQLite's json_each.</summary>
internal static class IdList
{
    /// <summary>The ids as a JSON array.</summary>
    public static string Encode<T>(IReadOnlyList<T> ids, Func<T, long> value)
    {
        var json = new StringBuilder("[");
        foreach (var id in ids)
        {
            json.Append(json.Length > 1 ? "," : "").Append(CultureInfo.InvariantCulture, $"{value(id)}");
        }

        return json.Append(']').ToString();
    }
}
