using System.Text;
using BriefingBot.FakeDiscord.Interactions;
using BriefingBot.FakeDiscord.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using NSec.Cryptography;

namespace BriefingBot.FakeDiscord.Tests.Interactions;

/// <summary>Signed interactions, against an endpoint that does nothing but verify.</summary>
public sealed class EndpointTests : FakeDiscordTest
{
    [Fact]
    public async Task A_signed_interaction_verifies_and_the_answer_counts_as_its_callback()
    {
        await using var endpoint = await VerifyingEndpointAsync();

        var reply = await Discord.Interactions.PostAsync(InteractionDraft.Slash("ask"), Address(endpoint), Cancellation);

        Assert.Equal(200, reply.Status);
        Assert.Equal(5, reply.Interaction.CallbackType);
        Assert.True(reply.Interaction.Original is { Loading: true });
    }

    [Theory]
    [InlineData(EndpointTampering.ForgedSignature)]
    [InlineData(EndpointTampering.EditedBody)]
    [InlineData(EndpointTampering.EditedTimestamp)]
    [InlineData(EndpointTampering.NoSignature)]
    [InlineData(EndpointTampering.UnreadableSignature)]
    public async Task Whatever_is_tampered_with_does_not_verify(EndpointTampering tampering)
    {
        await using var endpoint = await VerifyingEndpointAsync();

        var reply = await Discord.Interactions.PostAsync(InteractionDraft.Slash("ask"), Address(endpoint), Cancellation, tampering);

        Assert.Equal(401, reply.Status);
        Assert.Null(reply.Interaction.CallbackType);
    }

    private static Uri Address(WebApplication app) => new(app.Urls.First());

    private async Task<WebApplication> VerifyingEndpointAsync()
    {
        var key = PublicKey.Import(SignatureAlgorithm.Ed25519, Convert.FromHexString(Discord.Options.PublicKeyHex), KeyBlobFormat.RawPublicKey);
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(async http =>
        {
            using var body = new MemoryStream();
            await http.Request.Body.CopyToAsync(body, http.RequestAborted);
            byte[] signed = [.. Encoding.UTF8.GetBytes(http.Request.Headers["X-Signature-Timestamp"].ToString()), .. body.ToArray()];
            if (Bytes(http.Request.Headers["X-Signature-Ed25519"].ToString()) is not { } signature
                || !SignatureAlgorithm.Ed25519.Verify(key, signed, signature))
            {
                http.Response.StatusCode = StatusCodes.Status401Unauthorized;
                return;
            }

            http.Response.ContentType = "application/json";
            await http.Response.WriteAsync("""{"type": 5}""", http.RequestAborted);
        });
        await app.StartAsync(Cancellation);
        return app;
    }

    private static byte[]? Bytes(string hexadecimal) =>
        hexadecimal.Length == 128 && hexadecimal.All(char.IsAsciiHexDigit) ? Convert.FromHexString(hexadecimal) : null;
}
