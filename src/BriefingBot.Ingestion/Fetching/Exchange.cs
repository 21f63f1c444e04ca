using System.Net;
using System.Net.Http.Headers;

namespace BriefingBot.Ingestion.Fetching;

/// <summary>One request and its answer, which is a page or leads on.</summary>
internal sealed class Exchange(HttpMessageInvoker client, FetchOptions options, TimeProvider time)
{
    /// <summary>Asks one address.</summary>
    /// <exception cref="FetchException">It gives no page and leads nowhere.</exception>
    public async Task<ExchangeResult> RunAsync(Uri address, FetchRequest request, CancellationToken cancellation)
    {
        using var message = Message(address, request);
        using var response = await SendAsync(message, address, cancellation);
        return response.StatusCode switch
        {
            HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
                or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect =>
                new(null, Target(address, response.Headers), response.StatusCode),
            HttpStatusCode.NotModified when request.Known is { } known => new(Unchanged(address, known, response), null, response.StatusCode),
            HttpStatusCode.OK => new(await PageAsync(address, request, response, cancellation), null, response.StatusCode),
            var status => throw FetchProblems.Status(status, response.Headers.RetryAfter, time),
        };
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, Uri address, CancellationToken cancellation)
    {
        try
        {
            return await client.SendAsync(message, cancellation);
        }
        catch (HttpRequestException failure)
        {
            throw FetchProblems.Transport(failure, address.IdnHost);
        }
        catch (IOException failure)
        {
            throw FetchProblems.BrokenOff(failure);
        }
    }

    private async Task<FetchedPage> PageAsync(Uri address, FetchRequest request, HttpResponseMessage response, CancellationToken cancellation)
    {
        var type = response.Content.Headers.ContentType;
        var mediaType = type?.MediaType ?? "";
        if (!request.Purpose.Takes(mediaType))
        {
            throw FetchProblems.Media(mediaType, request.Purpose == FetchPurpose.Feed);
        }

        return new()
        {
            Address = address,
            Body = await BoundedBody.ReadAsync(response.Content, request.MaxBytes ?? options.MaxBytes, request.TakesBeginning, cancellation),
            MediaType = mediaType,
            Charset = type?.CharSet?.Trim('"', '\'', ' ') ?? "",
            Validators = new(First(response.Headers, "ETag"), First(response.Content.Headers, "Last-Modified")),
            MaxAge = MaxAge(response),
        };
    }

    private static HttpRequestMessage Message(Uri address, FetchRequest request)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, address)
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        message.Headers.TryAddWithoutValidation("User-Agent", FetchClient.UserAgent);
        message.Headers.TryAddWithoutValidation("Accept", request.Purpose.Accept);
        message.Headers.TryAddWithoutValidation("Accept-Language", "en, *;q=0.5");
        if (request.Known?.ETag is { } tag)
        {
            message.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        if (request.Known?.LastModified is { } date)
        {
            message.Headers.TryAddWithoutValidation("If-Modified-Since", date);
        }

        return message;
    }

    private static FetchedPage Unchanged(Uri address, PageValidators known, HttpResponseMessage response) =>
        new() { Address = address, Body = default, MediaType = "", Validators = known, IsUnchanged = true, MaxAge = MaxAge(response) };

    private static TimeSpan? MaxAge(HttpResponseMessage response) =>
        response.Headers.CacheControl is { NoCache: false, NoStore: false, MaxAge: { } age } && age > TimeSpan.Zero ? age : null;

    private static Uri Target(Uri address, HttpResponseHeaders headers) =>
        First(headers, "Location") is { } location && Uri.TryCreate(address, location, out var target) ? target : throw FetchProblems.BadRedirect;

    private static string? First(HttpHeaders headers, string name) =>
        headers.TryGetValues(name, out var values) ? values.FirstOrDefault(value => value.Length is > 0 and < 2048) : null;
}

/// <summary>What an exchange came to: one of both.</summary>
/// <param name="Page">The page.</param>
/// <param name="Next">Where the page is said to be.</param>
/// <param name="Status">The status of the answer.</param>
internal readonly record struct ExchangeResult(FetchedPage? Page, Uri? Next, HttpStatusCode Status);
