using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace BriefingBot.Ingestion.Fetching;

/// <summary>Failures in words for the admin.</summary>
internal static class FetchProblems
{
    private const string SaveIt = "Open it in a browser, save it and load the file.";

    public static FetchException TooLarge(long maxBytes) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"The answer has more than {maxBytes:N0} bytes unpacked. Load a smaller page, or have the operator raise the limit."))
    {
        IsTooLarge = true,
    };

    public static FetchException TooSlow(int seconds, Exception? inner = null) => new(string.Create(
        CultureInfo.InvariantCulture, $"The site took longer than {seconds} seconds. Try again later."), inner);

    public static FetchException NoSuchHost(string host) =>
        new($"There is no site named '{host}'. Check the address for a slip of the pen, or try later if it is right.") { IsTransient = true };

    public static FetchException NotPublic(string host) => new(
        $"'{host}' is not in the public network, and only public addresses are fetched. "
        + "Give a public one, or have the operator allow this host.");

    public static FetchException Media(string mediaType, bool isForFeed) => new(isForFeed
        ? $"There is no feed at this address, but {Kind(mediaType)}. Give the address of a feed."
        : $"There is no page to read at this address, but {Kind(mediaType)}. Give the address of a page, a text or JSON.");

    public static FetchException TooManyRedirects(int limit, HttpStatusCode status) => new(limit == 0
        ? "The site sends on to another address, which is not followed here. Send the file again."
        : string.Create(CultureInfo.InvariantCulture, $"The site sends on more than {limit} times. Give the address where the browser ends up."))
    {
        Status = (int)status,
    };

    public static FetchException LessSecure =>
        new("The site sends from https to http, where anybody could change the page on its way. Give an https address.");

    public static FetchException BadRedirect =>
        new("The site sends on without saying where to. Give the address where the browser ends up.");

    public static FetchException Robots =>
        new("The site's robots.txt asks programs to leave this page alone, and that is kept to. " + SaveIt);

    public static FetchException RobotsUnknown(FetchException inner) =>
        new("The site does not tell what programs may read: its robots.txt cannot be read now. Try again later.", inner)
        {
            IsTransient = true,
            RetryAfter = inner.RetryAfter,
        };

    public static FetchException TooManyWaiting(string host, TimeSpan wait) =>
        new($"Many pages of '{host}' are to be fetched already, one after the other. Try again in some minutes.")
        {
            IsTransient = true,
            RetryAfter = wait,
        };

    public static FetchException ConsentWall(string host) =>
        new($"The site wants consent before it shows the page, and sends to '{host}' for it. " + SaveIt);

    public static FetchException SignInWall(string host) =>
        new($"The site wants a sign-in before it shows the page, and sends to '{host}' for it. " + SaveIt);

    public static FetchException PaymentWall(string host) =>
        new($"The page is for paying readers, and the site sends to '{host}' instead. If you may read it: " + SaveIt);

    public static string LongCrawlDelay(string site, TimeSpan asked, TimeSpan kept) => string.Create(
        CultureInfo.InvariantCulture,
        $"The robots.txt of {site} asks for a pause of {asked.TotalSeconds:N0} seconds; {kept.TotalSeconds:N0} seconds are kept, which is the most.");

    public static FetchException Damaged(Exception inner) =>
        new("The answer is damaged and cannot be unpacked. Try again later.", inner) { IsTransient = true };

    /// <summary>A status that brings no content (RFC 9110, section 15).</summary>
    public static FetchException Status(HttpStatusCode status, RetryConditionHeaderValue? retryAfter, TimeProvider time)
    {
        var number = (int)status;
        var words = number switch
        {
            401 => "The site wants a sign-in (401). " + SaveIt,
            402 => "The page is for paying readers (402). If you may read it: " + SaveIt,
            403 => "The site refuses this page to programs (403). " + SaveIt,
            404 => "There is no page at this address (404). Check it.",
            410 => "The page was removed for good (410). Look for it elsewhere.",
            429 => "The site has had too many requests (429). Try again in some minutes.",
            451 => "The site may not show this page for legal reasons (451). Look for it elsewhere.",
            >= 500 => string.Create(CultureInfo.InvariantCulture, $"The site has a fault of its own ({number}). Try again later."),
            _ => string.Create(CultureInfo.InvariantCulture, $"The site gives no page but the status {number}. Check the address in a browser."),
        };
        return new(words) { Status = number, IsTransient = number is 429 or >= 500, RetryAfter = Wait(retryAfter, time) };
    }

    /// <summary>A failure below HTTP.</summary>
    public static FetchException Transport(HttpRequestException failure, string host) =>
        Told(failure) ?? failure.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError => NoSuchHost(host),
            HttpRequestError.SecureConnectionError => new(
                $"No secure connection to '{host}': its certificate cannot be trusted. "
                + "Check the address; if it is right, the site has to mend it.",
                failure),
            HttpRequestError.ConfigurationLimitExceeded => new("The site's headers are too long to be read. " + SaveIt, failure),
            HttpRequestError.ConnectionError =>
                new($"No connection to '{host}'. Check the address, or try again later.", failure) { IsTransient = true },
            _ => BrokenOff(failure),
        };

    public static FetchException BrokenOff(Exception failure) =>
        new("The connection broke off before all was there. Try again later.", failure) { IsTransient = true };

    private static FetchException? Told(Exception? failure)
    {
        while (failure is not null and not FetchException)
        {
            failure = failure.InnerException;
        }

        return failure as FetchException;
    }

    // A date that is over asks for nothing.
    private static TimeSpan? Wait(RetryConditionHeaderValue? retryAfter, TimeProvider time) =>
        (retryAfter?.Delta ?? (retryAfter?.Date is { } date ? date - time.GetUtcNow() : null)) is { } wait && wait >= TimeSpan.Zero ? wait : null;

    private static string Kind(string mediaType) => mediaType.Split('/')[0].ToLowerInvariant() switch
    {
        "image" => "a picture",
        "video" => "a film",
        "audio" => "a recording",
        "message" => "a mail",
        _ when mediaType.Contains("pdf", StringComparison.OrdinalIgnoreCase) => "a PDF",
        _ => $"a file of the kind '{Articles.Quoted.Short(mediaType)}'",
    };
}
