using System.Collections.Frozen;

namespace BriefingBot.Ingestion.Feeds.Dates;

/// <summary>Names of months and how they are cut short, in the languages that feeds write their dates in.</summary>
internal static class MonthNames
{
    // A line a language. A name stands for every beginning of it that has its first three letters.
    private static readonly string[] s_names =
    [
        "january february march april may june july august september october november december",
        "januar februar märz april mai juni juli august september oktober november dezember",
        "jänner feber mrz . . . . . sept okt . dez",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
        "januari februari maart april mei juni juli augustus september oktober november december",
        "januari februari mars april maj juni juli augusti september oktober november december",
        "januar februar marts april maj juni juli august september oktober november december",
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
        "ledna února března dubna května června července srpna září října listopadu prosince",
        "január február március április május június július augusztus szeptember október november december",
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        "ιανουάριος φεβρουάριος μάρτιος απρίλιος μάιος ιούνιος ιούλιος αύγουστος σεπτέμβριος οκτώβριος νοέμβριος δεκέμβριος",
        "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",
        "ιαν φεβ μάρ απρ μάι ιούν ιούλ αύγ σεπ οκτ νοέ δεκ",
        "ιαν φεβ μαρ απρ μαϊ ιον ιολ αυγ σεπ οκτ νοε δεκ",
    ];

    private static readonly FrozenDictionary<string, int> s_numbers = Beginnings();

    /// <summary>The number of a month, or 0 where the name is none or that of different months.</summary>
    public static int NumberOf(string name) => s_numbers.GetValueOrDefault(name.TrimEnd('.').ToLowerInvariant());

    private static FrozenDictionary<string, int> Beginnings()
    {
        var beginnings = s_names
            .SelectMany(line => line.Split(' ').Select((name, index) => (Name: name, Month: index + 1)))
            .Where(entry => entry.Name.Length >= 3)
            .SelectMany(entry => Enumerable.Range(3, entry.Name.Length - 2).Select(length => (Name: entry.Name[..length], entry.Month)))
            .Distinct()
            .ToLookup(entry => entry.Name, entry => entry.Month, StringComparer.Ordinal);
        return beginnings.Where(months => months.Count() == 1)
            .ToFrozenDictionary(months => months.Key, months => months.Single(), StringComparer.Ordinal);
    }
}
