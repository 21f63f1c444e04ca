using System.Net.Http.Json;
using System.Text.Json;
using BriefingBot.FakeDiscord.Interactions;
using Microsoft.Extensions.Time.Testing;

namespace BriefingBot.FakeDiscord.Tests.Support;

/// <summary>A fake with a clock that the test moves, and a plain HTTP client.</summary>
public abstract class FakeDiscordTest : IAsyncLifetime
{
    private HttpClient? _http;
    private FakeDiscordServer? _discord;

    private protected FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    private protected FakeDiscordServer Discord => _discord!;

    private protected HttpClient Http => _http!;

    private protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>How the fake is set up.</summary>
    private protected virtual FakeDiscordOptions Options => new() { Time = Time };

    public async ValueTask InitializeAsync()
    {
        _discord = await FakeDiscordServer.StartAsync(Options);
        _http = new() { BaseAddress = _discord.ApiAddress };
        _http.DefaultRequestHeaders.Add("User-Agent", "DiscordBot (https://bot.example, 1)");
        _http.DefaultRequestHeaders.Add("Authorization", "Bot " + _discord.Options.Token);
    }

    public async ValueTask DisposeAsync()
    {
        _http?.Dispose();
        if (_discord is not null)
            await _discord.DisposeAsync();

        GC.SuppressFinalize(this);
    }

    private protected Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body = null) =>
        Http.SendAsync(new(method, path) { Content = body is null ? null : JsonContent.Create(body) }, Cancellation);

    private protected Task<HttpResponseMessage> PostAsync(string path, object body) => SendAsync(HttpMethod.Post, path, body);

    private protected Task<HttpResponseMessage> CallbackAsync(SentInteraction interaction, object body, string query = "") =>
        PostAsync($"interactions/{interaction.Id}/{interaction.Token}/callback{query}", body);

    private protected string Original(SentInteraction interaction) => $"{Webhook(interaction)}/messages/@original";

    private protected string Webhook(SentInteraction interaction) => $"webhooks/{Discord.Bot.Id}/{interaction.Token}";

    private protected string Messages => $"channels/{Discord.Channel.Id}/messages";

    private protected static async Task<JsonElement> JsonAsync(HttpResponseMessage response) =>
        await response.Content.ReadFromJsonAsync<JsonElement>(Cancellation);

    private protected static async Task<int> CodeAsync(HttpResponseMessage response) =>
        (await JsonAsync(response)).GetProperty("code").GetInt32();

    /// <summary>A message as this product's rules want it.</summary>
    private protected static object Said(string text) => new { content = text, allowed_mentions = new { parse = Array.Empty<string>() } };
}
