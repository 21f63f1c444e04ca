using System.Text.Json;
using BriefingBot.Discord.Interactions;
using BriefingBot.Discord.Interactions.Json;
using BriefingBot.Discord.Rest.Json;
using BriefingBot.Discord.Time;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BriefingBot.Discord.Http;

/// <summary>
/// Takes interactions that Discord sends as requests: proves that they are Discord's, then answers with the first response.
/// </summary>
internal sealed class InteractionEndpoint(
    SignatureCheck signatures, RequestDispatcher dispatcher, MonotonicClock clock, ILogger<InteractionEndpoint> log)
{
    private static readonly TimeSpan s_answerLimit = TimeSpan.FromSeconds(2.5);

    /// <summary>Handles a request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        var (receivedAt, aborted) = (clock.Now, context.RequestAborted);
        if (await BodyReader.ReadAsync(context.Request, aborted) is not { } body)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        var headers = context.Request.Headers;
        var verdict = signatures.Check(headers["X-Signature-Ed25519"], headers["X-Signature-Timestamp"], body);
        if (verdict != SignatureVerdict.Genuine)
        {
            Refuse(context, verdict);
            return;
        }

        if (Read(body) is not { } json) context.Response.StatusCode = StatusCodes.Status400BadRequest;
        else if (json.Type == InteractionType.Ping) await WriteAsync(context.Response, CallbackJson.Pong, aborted);
        else await AnswerAsync(context, json, receivedAt);
    }

    private void Refuse(HttpContext context, SignatureVerdict verdict)
    {
        if (verdict == SignatureVerdict.Stale)
        {
            log.LogWarning(
                "A request's timestamp is more than {Minutes:0} minutes off. If all are, this machine's clock is wrong.",
                SignatureCheck.Window.TotalMinutes);
        }
        else
        {
            // Discord probes with wrong signatures, so that one of them is no news.
            log.LogInformation("A request without Discord's signature was refused ({Verdict}).", verdict);
        }

        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
    }

    private async Task AnswerAsync(HttpContext context, InteractionJson json, TimeSpan receivedAt)
    {
        if (InteractionReader.Call(json, receivedAt) is not { } call)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        var first = new HttpFirstResponse(call);
        if (!dispatcher.TryAccept(json, call, first))
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        var isSent = false;
        try
        {
            isSent = await RespondAsync(context, json.Type, first, receivedAt);
        }
        finally
        {
            first.Sent(isSent);
        }
    }

    private async Task<bool> RespondAsync(HttpContext context, InteractionType type, HttpFirstResponse first, TimeSpan receivedAt)
    {
        await Task.WhenAny(first.Answer, clock.DelayAsync(clock.DeadlineAt(receivedAt, s_answerLimit).Left, context.RequestAborted));
        // A late handler may have wanted a private answer, so the answer in its stead is private.
        first.Overdue(type == InteractionType.Autocomplete ? CallbackJson.Choices([]) : CallbackJson.Deferred(isPrivate: true));
        if (await first.Answer is not { } answer)
        {
            context.Response.StatusCode = StatusCodes.Status409Conflict;
            return false;
        }

        await WriteAsync(context.Response, answer, context.RequestAborted);
        return true;
    }

    private static InteractionJson? Read(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, DiscordJson.Default.InteractionJson);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Complete before the handler goes on: its edit must not overtake the response that it edits.
    private static async Task WriteAsync(HttpResponse response, CallbackJson answer, CancellationToken cancellation)
    {
        response.ContentType = "application/json";
        await response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(answer, DiscordJson.Default.CallbackJson), cancellation);
        await response.CompleteAsync();
    }
}
