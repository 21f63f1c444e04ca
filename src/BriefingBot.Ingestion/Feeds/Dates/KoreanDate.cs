using System.Buffers;
using System.Text.RegularExpressions;

namespace BriefingBot.Ingestion.Feeds.Dates;

/// <summary>Korean dates, "2004년 05월 28일 01:31:15" and "2004-05-25 오후 11:23:17", in which nobody writes the zone: Korea has one.</summary>
internal static partial class KoreanDate
{
    private const int MatchMilliseconds = 1000;

    private static readonly SearchValues<char> s_words = SearchValues.Create("년월일오전후");

    /// <summary>The date in figures with its zone where it is Korean, else as it is.</summary>
    public static string Translated(string text)
    {
        if (!text.AsSpan().ContainsAny(s_words))
        {
            return text;
        }

        var figures = YearMonthDay().Replace(text, "${year}-${month}-${day} ");
        figures = HalfDay().Replace(figures, match => match.Groups["time"].Value + (match.Groups["half"].Value == "오후" ? " PM" : " AM"));
        return figures.Contains(':', StringComparison.Ordinal) ? figures.Trim() + " KST" : figures.Trim();
    }

    [GeneratedRegex(@"(?<year>\d{4})\s*년\s*(?<month>\d{1,2})\s*월\s*(?<day>\d{1,2})\s*일\s*", RegexOptions.ExplicitCapture, MatchMilliseconds)]
    private static partial Regex YearMonthDay();

    [GeneratedRegex(@"(?<half>오전|오후)\s*(?<time>[\d:]+)", RegexOptions.ExplicitCapture, MatchMilliseconds)]
    private static partial Regex HalfDay();
}
