namespace BriefingBot.Chat.Localization;

/// <summary>A language that the fixed texts exist in.</summary>
/// <param name="Code">ISO 639-1 code.</param>
/// <param name="Name">What it calls itself.</param>
/// <param name="PlatformCodes">What the chat platform calls it.</param>
internal sealed record Language(string Code, string Name, params string[] PlatformCodes)
{
    /// <summary>The language of last resort.</summary>
    public static Language English { get; } = new("en", "English", "en-US", "en-GB");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Language> All { get; } =
    [
        English, new("de", "Deutsch", "de"), new("es", "Español", "es-ES", "es-419"), new("fr", "Français", "fr"), new("ko", "한국어", "ko"),
    ];

    /// <summary>The language of a code such as "de", "es-419" or "en-GB", or null.</summary>
    public static Language? Find(string? code) =>
        code is null ? null : All.FirstOrDefault(l => code.Split('-', '_')[0].Equals(l.Code, StringComparison.OrdinalIgnoreCase));

    /// <summary>What the server's admins set, else the server's own language, else the person's, else English.</summary>
    public static Language Choose(string? set, string? ofServer, string? ofPerson) =>
        Find(set) ?? Find(ofServer) ?? Find(ofPerson) ?? English;
}
