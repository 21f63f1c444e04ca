using System.Collections.Frozen;

namespace BriefingBot.Ingestion.Fetching;

/// <summary>
/// Tells by their addresses the pages of consent, sign-in and payment to which sites send programs instead of to the article. What such
/// a page says is none of the article, so it is not asked for.
/// </summary>
internal static class WallAddress
{
    private static readonly FrozenSet<string> s_consent = new[]
    {
        "consent", "consents", "cookie-consent", "cookieconsent", "cookie-wall", "cookiewall", "privacy-wall", "privacywall", "privacy-gate",
        "privacygate", "gdpr", "gdpr-consent", "collectconsent", "guce",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> s_signIn = new[]
    {
        "login", "log-in", "signin", "sign-in", "signup", "sign-up", "sso", "oauth", "oauth2", "logon", "anmelden", "einloggen", "connexion",
        "regwall", "registerwall",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> s_payment = new[]
    {
        "paywall", "subscribe", "subscription", "subscriptions", "abonnieren", "abo-shop", "checkout",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> s_signInHosts = new[] { "accounts", "auth", "identity" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Why a redirect is not worth following; null where it is.</summary>
    /// <param name="asked">What was asked for. Whoever asks for such a page gets it.</param>
    /// <param name="target">Where the site sends on to.</param>
    public static FetchException? Problem(Uri asked, Uri target)
    {
        string[] words = [.. Words(target).Except(Words(asked), StringComparer.OrdinalIgnoreCase)];
        var host = target.IdnHost.Split('.')[0];
        return Array.Exists(words, s_consent.Contains) ? FetchProblems.ConsentWall(target.IdnHost)
            : Array.Exists(words, s_payment.Contains) ? FetchProblems.PaymentWall(target.IdnHost)
            : Array.Exists(words, s_signIn.Contains)
                || (s_signInHosts.Contains(host) && !host.Equals(asked.IdnHost.Split('.')[0], StringComparison.OrdinalIgnoreCase))
                ? FetchProblems.SignInWall(target.IdnHost)
            : null;
    }

    /// <summary>The first label of the host and the whole names in the path, without the endings of files.</summary>
    private static IEnumerable<string> Words(Uri address) => address.AbsolutePath
        .Split('/', StringSplitOptions.RemoveEmptyEntries)
        .Select(name => name.Split('.')[0])
        .Prepend(address.IdnHost.Split('.')[0]);
}
