using System.Collections.Frozen;

namespace BriefingBot.Ingestion.Html;

/// <summary>The names that news agencies sign with.</summary>
internal static class AgencyNames
{
    private const int MaxName = 40;

    private static readonly FrozenSet<string> s_names = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "AP", "Associated Press", "The Associated Press", "Reuters", "Thomson Reuters", "AFP", "Agence France-Presse", "UPI", "Bloomberg", "Bloomberg News",
        "dpa", "dpa-AFX", "dpa/lby", "epd", "KNA", "SID", "ddp", "dapd", "APA", "sda", "Keystone-SDA", "ATS", "PA", "PA Media", "Press Association", "CP",
        "The Canadian Press", "AAP", "RNZ", "Yonhap", "Yonhap News", "Yonhap News Agency", "Newsis", "Xinhua", "Kyodo", "Kyodo News", "Jiji", "Jiji Press", "KCNA",
        "PTI", "ANI", "IANS", "UNI", "Bernama", "Antara", "PNA", "VNA", "TASS", "ITAR-TASS", "Interfax", "Interfax-Ukraine", "Ukrinform", "RIA Novosti",
        "ANSA", "Adnkronos", "AGI", "LaPresse", "EFE", "Agencia EFE", "Europa Press", "Lusa", "Agência Brasil", "Télam", "Notimex", "Belga", "ANP", "NTB", "TT",
        "Ritzau", "STT", "BNS", "LETA", "PAP", "ČTK", "CTK", "MTI", "BTA", "Agerpres", "Hina", "Tanjug", "Beta", "STA", "Fena", "ANA-MPA", "Anadolu", "Anadolu Agency", "AA",
        "DHA", "İHA", "SPA", "WAM", "MENA", "IRNA", "Petra", "QNA", "KUNA", "NNA", "CNA", "IPS", "CNN", "CNN Business", "BBC", "NPR", "DW", "Sputnik", "AllAfrica",
        "PRNewswire", "PR Newswire", "Business Wire", "BUSINESS WIRE", "GLOBE NEWSWIRE", "GlobeNewswire", "ots", "연합뉴스", "新华社", "共同", "時事");

    /// <summary>Whether it is an agency's name, or those of several with a stroke between them ("dpa/AFP").</summary>
    public static bool Contains(string name) =>
        name.Length is > 1 and <= MaxName
        && (s_names.Contains(name) || name.Split('/', StringSplitOptions.TrimEntries) is { Length: > 1 } parts && s_names.Contains(parts[0]));
}
