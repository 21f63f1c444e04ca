using System.Collections.Frozen;

namespace BriefingBot.Ingestion.Html;

/// <summary>The names of months in the languages that news is written in; a name is told by its first letters.</summary>
internal static class MonthNames
{
    private const int Longest = 12;

    // Per language the months from January; where one name begins another's, the longer match wins.
    private static readonly FrozenDictionary<string, int> s_months = Build(
        "jan feb mar apr may jun jul aug sep oct nov dec",
        "january february march april may june july august september october november december",
        "sept:9", "jän:1 jänner:1 feber:2 mär:3 märz:3 maerz:3 mrz:3 mai:5 juni:6 juli:7 okt:10 oktober:10 dez:12 dezember:12",
        "januar februar märz april mai juni juli august september oktober november dezember",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "janv:1 févr:2 fév:2 avr:4 juil:7 aout:8 déc:12",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "ene:1 abr:4 ago:8 setiembre:9 set:9 dic:12",
        "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro", "fev:2 mai:5 out:10",
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
        "gen:1 mag:5 giu:6 lug:7 ott:10",
        "januari februari maart april mei juni juli augustus september oktober november december", "mrt:3",
        "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
        "januari februari mars april maj juni juli augusti september oktober november december",
        "januar februar marts april maj juni juli august september oktober november december",
        "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
        "ledna února března dubna května června července srpna září října listopadu prosince",
        "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
        "január február március április május június július augusztus szeptember október november december",
        "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        "januari februari maret april mei juni juli agustus september oktober november desember");

    /// <summary>The month from 1 to 12, or 0 where it is the name of none.</summary>
    public static int NumberOf(string name)
    {
        var key = name.TrimEnd('.').ToLowerInvariant();
        return key.Length <= Longest ? s_months.GetValueOrDefault(key) : 0;
    }

    private static FrozenDictionary<string, int> Build(params string[] languages)
    {
        Dictionary<string, int> months = new(StringComparer.Ordinal);
        foreach (var language in languages)
        {
            var names = language.Split(' ');
            for (var i = 0; i < names.Length; i++)
            {
                var parts = names[i].Split(':');
                months.TryAdd(parts[0], parts.Length > 1 ? int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) : i + 1);
            }
        }

        return months.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
