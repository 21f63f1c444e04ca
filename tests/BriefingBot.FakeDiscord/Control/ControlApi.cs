using System.Text.Json;
using System.Text.Json.Nodes;
using BriefingBot.FakeDiscord.Faults;
using BriefingBot.FakeDiscord.Interactions;
using BriefingBot.FakeDiscord.Rest;
using BriefingBot.FakeDiscord.World;
using Microsoft.AspNetCore.Http;

namespace BriefingBot.FakeDiscord.Control;

/// <summary>
/// Drives the fake from another process:
/// POST interactions (a draft), POST messages (text), POST faults?times=N (a fault), POST gateway/ACTION, GET state.
/// </summary>
internal sealed class ControlApi(FakeDiscordServer discord)
{
    /// <summary>The path under which it is served.</summary>
    public const string Prefix = "/control/";

    /// <summary>Answers one request.</summary>
    public async Task HandleAsync(HttpContext http, string path)
    {
        RestAnswer answer;
        try
        {
            using var document = http.Request.ContentLength > 0
                ? await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted)
                : null;
            answer = Answer(http.Request, path, document?.RootElement.Clone());
        }
        catch (Exception e) when (e is JsonException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            answer = new(400, new JsonObject { ["error"] = e.Message });
        }

        await AnswerWriter.WriteAsync(http.Response, answer, http.RequestAborted);
    }

    private RestAnswer Answer(HttpRequest request, string path, JsonElement? body) => (request.Method, path) switch
    {
        ("GET", "state") => RestAnswer.Ok(ControlState.Of(discord)),
        ("POST", "interactions") => Sent(discord.Interactions.Send(ControlDraft.Read(discord, body))),
        ("POST", "messages") => RestAnswer.Ok(discord.Write(new(body?.Text("text") ?? ""))),
        ("POST", "faults") => Inject(request, body),
        ("POST", _) when path.StartsWith("gateway/", StringComparison.Ordinal) => OnGateway(request, path["gateway/".Length..]),
        _ => RestAnswer.Error(DiscordError.NotFound),
    };

    private static RestAnswer Sent(SentInteraction interaction) => RestAnswer.Ok(new JsonObject { ["id"] = interaction.Id.Text() });

    private RestAnswer Inject(HttpRequest request, JsonElement? body)
    {
        var fault = body?.Deserialize<Fault>(JsonSerializerOptions.Web) ?? throw new ArgumentException("The body names no fault.", nameof(body));
        discord.Faults.Inject(fault, int.TryParse(request.Query["times"], out var times) ? times : 1);
        return RestAnswer.NoContent;
    }

    private RestAnswer OnGateway(HttpRequest request, string action)
    {
        var connection = discord.Gateway.Current;
        switch (action)
        {
            case "drop":
                connection.Drop();
                break;
            case "reconnect":
                connection.RequestReconnect();
                break;
            case "invalidate":
                connection.InvalidateSession(request.Query["resumable"] == "true");
                break;
            case "heartbeat":
                connection.RequestHeartbeat();
                break;
            case "close" when int.TryParse(request.Query["code"], out var code):
                connection.Close(code);
                break;
            default:
                return RestAnswer.Error(DiscordError.NotFound);
        }

        return RestAnswer.NoContent;
    }
}
