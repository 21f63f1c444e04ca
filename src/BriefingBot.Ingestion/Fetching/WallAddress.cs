using System.Collections.Frozen;

namespace BriefingBot.Ingestion.Fetching;

/// <summary>
/// Tells by their addresses the pages of consent, sign-in and payment to which sites send programs instead of to the article. What such
/// a page says is none of the article, so it is not asked for. Sections of news have such names too, so only the ends of the path count.
/// </summary>
internal static class WallAddress
{
    private static readonly FrozenSet<string> s_consent = new[]
    {
        "cookie-consent", "cookieconsent", "cookie-wall", "cookiewall", "privacy-wall", "privacywall", "privacy-gate",
        "privacygate", "gdpr-consent", "collectconsent", "guce",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> s_signIn = new[]
    {
        "login", "log-in", "signin", "sign-in", "signup", "sign-up", "sso", "oauth", "oauth2", "logon", "anmelden", "einloggen", "connexion",
        "regwall", "registerwall",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> s_payment = new[]
    {
        "paywall", "subscribe", "abonnieren", "abo-shop", "checkout",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // News is written of these, too.
    private static readonly FrozenSet<string> s_consentTopics =
        new[] { "consent", "consents", "gdpr" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> s_paymentTopics =
        new[] { "subscription", "subscriptions" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> s_signInHosts = new[] { "accounts", "auth", "identity" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Why a redirect is not worth following; null where it is.</summary>
    /// <param name="asked">What was asked for. Whoever asks for such a page gets it.</param>
    /// <param name="target">Where the site sends on to.</param>
    public static FetchException? Problem(Uri asked, Uri target)
    {
        string[] words = [.. Words(target).Except(Words(asked), StringComparer.OrdinalIgnoreCase)];
        string[] topics = IsDetour(asked, target) ? words : [];
        var host = target.IdnHost.Split('.')[0];
        return Array.Exists(words, s_consent.Contains) || Array.Exists(topics, s_consentTopics.Contains) ? FetchProblems.ConsentWall(target.IdnHost)
            : Array.Exists(words, s_payment.Contains) || Array.Exists(topics, s_paymentTopics.Contains) ? FetchProblems.PaymentWall(target.IdnHost)
            : Array.Exists(words, s_signIn.Contains)
                || (s_signInHosts.Contains(host) && !host.Equals(asked.IdnHost.Split('.')[0], StringComparison.OrdinalIgnoreCase))
                ? FetchProblems.SignInWall(target.IdnHost)
            : null;
    }

    /// <summary>Whether the target lies elsewhere or knows the way back.</summary>
    private static bool IsDetour(Uri asked, Uri target) =>
        !asked.IdnHost.Equals(target.IdnHost, StringComparison.OrdinalIgnoreCase)
        || (asked.AbsolutePath.Length > 1
            && Uri.UnescapeDataString(target.Query).Contains(asked.AbsolutePath, StringComparison.OrdinalIgnoreCase));

    /// <summary>The first label of the host, and the first and the last name in the path without the endings of files.</summary>
    private static string[] Words(Uri address)
    {
        var host = address.IdnHost.Split('.')[0];
        return address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries) is [var first, ..] names
            ? [host, first.Split('.')[0], names[^1].Split('.')[0]]
            : [host];
    }
}
