using System.Text.Json;
using BriefingBot.FakeDiscord.Faults;
using BriefingBot.FakeDiscord.Recording;
using BriefingBot.FakeDiscord.Validation;
using Microsoft.AspNetCore.Http;

namespace BriefingBot.FakeDiscord.Rest;

/// <summary>Takes a request through body, faults, limits, token and rules to its handler, and keeps a record of it.</summary>
internal sealed class RestPipeline(
    FakeDiscordOptions options, RestRouter router, BodyReader reader, FaultBox faults, RateLimits limits, BodyValidator validator, RequestLog log)
{
    private bool HasToken(HttpRequest request) => request.Headers.Authorization == "Bot " + options.Token;

    public async Task HandleAsync(HttpContext http, string relative)
    {
        var at = options.Time.GetUtcNow();
        var own = RequestFaults.Take(faults, http.Request.Method, relative);
        var match = router.Find(http.Request.Method, relative);
        var (answer, request) = match is { } found
            ? await AnswerAsync(http, new(http, found.Route, found.Values), own)
            : (RestAnswer.Error(DiscordError.NotFound), null);

        log.Add(new(
            at, http.Request.Method, relative, http.Request.QueryString.Value ?? "", match?.Route.Name, request?.Body,
            answer?.Status ?? 0, answer?.ErrorCode, HasToken(http.Request))
        {
            IsInvalid = answer?.Status switch
            {
                401 or 403 => true,
                429 => own.Outcome is not RateLimited { Scope: LimitScope.Shared },
                _ => false,
            },
        });
        if (answer is null)
            http.Abort();
        else
            await AnswerWriter.WriteAsync(http.Response, answer, http.RequestAborted);
    }

    private async Task<(RestAnswer? Answer, RestRequest Request)> AnswerAsync(HttpContext http, RestRequest request, RequestFaults own)
    {
        try
        {
            var (body, files) = await reader.ReadAsync(http.Request, http.RequestAborted);
            request = request with { Body = body, Files = files };
        }
        catch (JsonException)
        {
            return (RestAnswer.Error(DiscordError.InvalidJson), request);
        }

        if (own.Delay is { By: var by })
            await Task.Delay(by, options.Time, http.RequestAborted);
        if (own.DropsBefore)
            return (null, request);

        var state = limits.Count(request);
        var answer = own.Instead ?? Limited(state) ?? Handled(request);
        if (own.Outcome is DroppedAfter)
            return (null, request);

        return (own.Changed(WithLimits(own.Afterwards ?? answer, state)), request);
    }

    private static RestAnswer? Limited(LimitState state) => state.Exceeded || state.Global
        ? TooManyRequests.Answer(state.Global ? LimitScope.Global : LimitScope.User, Math.Max(0.001, state.ResetAfter.TotalSeconds))
        : null;

    private static RestAnswer WithLimits(RestAnswer answer, LimitState state)
    {
        if (answer.WithoutLimits)
            return answer;

        var headers = state.Headers.ToDictionary(header => header.Name, header => header.Value, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in answer.Headers)
            headers[name] = value;

        return answer with { Headers = headers };
    }

    private RestAnswer Handled(RestRequest request)
    {
        if (request.Route.NeedsBotToken && !HasToken(request.Http.Request))
            return RestAnswer.Error(DiscordError.Unauthorized);

        return validator.Refusal(request) ?? request.Route.Handle(request);
    }
}
