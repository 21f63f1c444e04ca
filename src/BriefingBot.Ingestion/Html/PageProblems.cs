using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace BriefingBot.Ingestion.Html;

/// <summary>Tells pages that are no article though they came as one: errors, walls of consent, login and payment. Only where it is sure.</summary>
internal sealed partial class PageProblems
{
    private const int MaxErrorText = 600;
    private const int MaxWallText = 1200;
    private const int MaxCutText = 2500;

    // Two or three sentences: less than any article that is sold.
    private const int MaxTeaser = 600;

    private readonly bool _isError;
    private readonly bool _isConsent;
    private readonly bool _isLogin;
    private readonly bool _isPaid;
    private readonly bool _hidesRest;

    /// <summary>Looks at the page while it is still whole.</summary>
    public PageProblems(IHtmlDocument page, PageMetadata metadata)
    {
        var title = PageTitle.WindowTitle(page);
        _isError = Error().IsMatch(title) || Error().IsMatch(metadata.Title);
        _isConsent = Consent().IsMatch(title) || Consent().IsMatch(metadata.Title);
        _isLogin = page.QuerySelector("input[type=password]") is not null && (Login().IsMatch(title) || Login().IsMatch(metadata.Title));
        _isPaid = metadata.JsonLd.IsPaid && metadata.JsonLd.BodyLength < MaxCutText;
        _hidesRest = page.QuerySelector("[class*=paywall], [id*=paywall], [class*=regwall], [class*=subscriber-only]") is not null;
    }

    /// <summary>Why a page with this text holds no whole article and what to do; null where it may hold one.</summary>
    public string? Of(string text) =>
        _isError && text.Length <= MaxErrorText ? "The page says that there is nothing at its address. Check the address."
        : _isConsent && text.Length <= MaxWallText ? "The page asks for consent before it shows the article. Save the article from a browser and load the file."
        : _isLogin && text.Length <= MaxWallText ? "The page asks to log in. Save the article from a browser where you are logged in and load the file."
        : _isPaid && text.Length <= MaxCutText && (text.Length <= MaxTeaser || _hidesRest || IsCut(text))
            ? "The page is behind a paywall: it shows only the beginning of an article that must be paid for. Save the whole article from a browser and load the file."
        : null;

    private static bool IsCut(string text) => text.TrimEnd() is [.., '…'] || text.TrimEnd().EndsWith("...", StringComparison.Ordinal);

    [GeneratedRegex(
        @"^\W*((error )?404\b|page (was )?not found|not found$|seite (wurde )?nicht gefunden|page (introuvable|non trouvée)|página no encontrada|pagina non trovata|página não encontrada|nie znaleziono)|\b404\W*$|page not found\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Error();

    [GeneratedRegex(
        @"^\W*(before you continue|bevor sie (fortfahren|weiter)|(cookie|privacy|consent|datenschutz)[\w -]{0,12}(consent|settings|einstellungen|wall|gate|choices)?\W*$|consent\b|zustimmung\b|we value your privacy|your privacy)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Consent();

    [GeneratedRegex(@"\b(log ?in|sign ?in|anmeld(en|ung)|einloggen|connexion|iniciar sesión|accedi|zaloguj|войти|авторизация)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Login();
}
