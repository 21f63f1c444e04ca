using System.Collections.Frozen;

namespace BriefingBot.Ingestion.Html;

/// <summary>Tells places at the beginning of a report from what else is written there: the kind of the article, or a day.</summary>
internal static class DatelinePlace
{
    private const int FewestCapitals = 3;

    private static readonly FrozenSet<string> s_kinds = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "breaking", "exclusive", "update", "updated", "updates", "watch", "listen", "opinion", "analysis", "editorial",
        "comment", "commentary", "review",
        "video", "photos", "live", "news", "urgent", "alert", "correction", "corrected", "factbox", "explainer", "explained",
        "interview", "feature",
        "podcast", "sponsored", "advertisement", "developing", "just", "in", "eilmeldung", "exklusiv", "kommentar", "meinung", "analyse", "anzeige",
        "exclusif", "direct", "vidéo", "publicité", "exclusiva", "opinión", "análisis", "directo", "vivo", "vídeo", "esclusiva", "diretta");

    private static readonly FrozenSet<string> s_weekdays = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri",
        "sat", "sun",
        "today", "yesterday", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag",
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lunes", "martes", "miércoles", "jueves", "viernes",
        "sábado", "domingo",
        "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "segunda-feira", "terça-feira", "quarta-feira",
        "quinta-feira",
        "sexta-feira", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");

    /// <summary>Whether some word names more than a kind of article or a day: LIVE is none, LIVE OAK is one.</summary>
    public static bool IsPlace(string words) =>
        words.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } all && !Array.TrueForAll(all, IsOther);

    /// <summary>Whether it is written in capitals as places in datelines are; what follows a comma need not be.</summary>
    public static bool IsCapitals(string place) => place.Count(char.IsUpper) >= FewestCapitals && !place.Split(',')[0].Any(char.IsLower);

    private static bool IsOther(string word) =>
        word.TrimEnd('.') is var bare && (s_kinds.Contains(bare) || s_weekdays.Contains(bare) || MonthNames.NumberOf(bare) > 0);
}
