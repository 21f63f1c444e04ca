using System.Net;
using System.Net.Http.Headers;
using BriefingBot.Discord.Rest.Limits;
using Microsoft.Extensions.Logging;

namespace BriefingBot.Discord.Rest;

/// <summary>Makes one attempt at a call and takes in what its response tells about limits and tokens.</summary>
internal sealed class RestSender(HttpClient http, BotToken token, BotTokenGate gate, InvalidRequests invalid, ILogger<RestSender> log)
{
    private const int MostBytes = 8 * 1024 * 1024;
    private const double MostSeconds = 86400;
    private static readonly TimeSpan s_unknownPause = TimeSpan.FromSeconds(5);

    /// <summary>Makes the attempt.</summary>
    /// <returns>The body of the response.</returns>
    public async Task<byte[]> SendAsync(RestCall call, CancellationToken cancellation)
    {
        if (call.Route.UsesBotToken) gate.Pass();
        if (invalid.IsTooMany)
        {
            throw new HttpRequestException("Too many calls were refused within ten minutes; none is made until some are older.");
        }

        using var request = Request(call);
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        if (RateLimitHeaders.TryRead(response.Headers) is { } limits) call.Permit!.Learn(limits);
        var body = await ReadAsync(response.Content, cancellation);
        return response.IsSuccessStatusCode ? body : throw Refused(call, response, RestError.Read(body));
    }

    private HttpRequestMessage Request(RestCall call)
    {
        var request = new HttpRequestMessage(call.Route.Method, call.Route.Path);
        if (call.Route.UsesBotToken) request.Headers.Authorization = new("Bot", token.Value);
        if (call.Body is null) return request;
        request.Content = new ByteArrayContent(call.Body);
        request.Content.Headers.ContentType = new("application/json");
        return request;
    }

    private static async Task<byte[]> ReadAsync(HttpContent content, CancellationToken cancellation)
    {
        await content.LoadIntoBufferAsync(MostBytes, cancellation);
        return await content.ReadAsByteArrayAsync(cancellation);
    }

    private Exception Refused(RestCall call, HttpResponseMessage response, RestError error)
    {
        var isShared = RateLimitHeaders.Text(response.Headers, "X-RateLimit-Scope") == "shared";
        if (response.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden
            || (response.StatusCode == HttpStatusCode.TooManyRequests && !isShared))
        {
            invalid.Count();
        }

        if (response.StatusCode == HttpStatusCode.TooManyRequests) Hold(call, response.Headers, error);
        if (response.StatusCode == HttpStatusCode.Unauthorized && call.Route.UsesBotToken && error.Code != ErrorCodes.InvalidWebhookToken)
        {
            log.LogError("Discord refuses the bot's token: no more calls are made with it.");
            return gate.Close();
        }

        return new RestException(call.Route, response.StatusCode, error) { IsAfterLostOutcome = call.HadLostOutcome };
    }

    private void Hold(RestCall call, HttpResponseHeaders headers, RestError error)
    {
        // The header is sometimes rounded up; the body tells the exact time.
        var pause = error.RetryAfter
            ?? (RateLimitHeaders.Number(headers, "Retry-After") is >= 0 and <= MostSeconds and var seconds
                ? TimeSpan.FromSeconds(seconds)
                : s_unknownPause);
        var isGlobal = error.IsGlobal || RateLimitHeaders.Text(headers, "X-RateLimit-Scope") == "global";
        log.LogWarning(
            "Rate limit on {Method} {Template} (global: {IsGlobal}): waiting {Seconds:0.0} s.",
            call.Route.Method, call.Route.Template, isGlobal, pause.TotalSeconds);
        call.Permit!.Block(pause, isGlobal);
    }
}
