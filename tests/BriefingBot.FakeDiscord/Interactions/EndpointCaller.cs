using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using BriefingBot.FakeDiscord.World;
using NSec.Cryptography;

namespace BriefingBot.FakeDiscord.Interactions;

/// <summary>Posts interactions to an HTTP endpoint as Discord does, or with something wrong.</summary>
internal sealed class EndpointCaller(Key key, DiscordWorld world, InteractionCallbacks callbacks) : IDisposable
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private readonly HttpClient _http = new();
    private readonly RequestSigner _signer = new(key);

    public async Task<EndpointReply> PostAsync(
        SentInteraction interaction, Uri endpoint, EndpointTampering tampering, CancellationToken cancellation)
    {
        using var request = Request(interaction.Payload.GetRawText(), endpoint, tampering);
        using var response = await _http.SendAsync(request, cancellation);
        var text = await response.Content.ReadAsStringAsync(cancellation);
        var type = response.Content.Headers.ContentType?.MediaType;
        JsonElement? body = null;
        if (type == "application/json" && text.Length > 0)
        {
            using var document = JsonDocument.Parse(text);
            body = document.RootElement.Clone();
        }

        // 202 without a body says that the callback endpoint is used instead.
        if (response.IsSuccessStatusCode && body is { } given)
            callbacks.Accept(interaction, given, withResponse: false);

        return new(interaction, (int)response.StatusCode, type, body);
    }

    public void Dispose() => _http.Dispose();

    private HttpRequestMessage Request(string json, Uri endpoint, EndpointTampering tampering)
    {
        var now = world.Time.GetUtcNow();
        var timestamp = RequestSigner.Timestamp(tampering == EndpointTampering.OldTimestamp ? now - Hour : now);
        var signature = _signer.Sign(timestamp, Encoding.UTF8.GetBytes(json));
        if (tampering == EndpointTampering.ForgedSignature)
            signature = Forged(timestamp, json);
        if (tampering == EndpointTampering.UnreadableSignature)
            signature = "not hexadecimal";
        if (tampering == EndpointTampering.EditedBody)
            json = json.Replace("\"type\"", "\"typo\"", StringComparison.Ordinal);
        if (tampering == EndpointTampering.EditedTimestamp)
            timestamp = RequestSigner.Timestamp(now + TimeSpan.FromSeconds(1));

        var content = new StringContent(json, Encoding.UTF8);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = content };
        request.Headers.Add("X-Signature-Timestamp", timestamp);
        if (tampering != EndpointTampering.NoSignature)
            request.Headers.Add("X-Signature-Ed25519", signature);

        return request;
    }

    private static string Forged(string timestamp, string json)
    {
        using var other = Key.Create(SignatureAlgorithm.Ed25519);
        return new RequestSigner(other).Sign(timestamp, Encoding.UTF8.GetBytes(json));
    }
}
