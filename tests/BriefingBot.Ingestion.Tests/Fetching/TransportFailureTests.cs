using BriefingBot.Ingestion.Fetching;
using BriefingBot.Testing;

namespace BriefingBot.Ingestion.Tests.Fetching;

public sealed class TransportFailureTests
{
    [Theory]
    [InlineData(HttpRequestError.SecureConnectionError, "its certificate cannot be trusted", false)]
    [InlineData(HttpRequestError.NameResolutionError, "There is no site named 'site.example'", true)]
    [InlineData(HttpRequestError.ConnectionError, "No connection to 'site.example'", true)]
    [InlineData(HttpRequestError.ConfigurationLimitExceeded, "headers are too long", false)]
    [InlineData(HttpRequestError.ResponseEnded, "broke off", true)]
    [InlineData(HttpRequestError.Unknown, "broke off", true)]
    public async Task A_failure_below_http_is_told_in_plain_words(HttpRequestError error, string words, bool isTransient)
    {
        using var client = new HttpMessageInvoker(new Failing(new(error, "internal words")));
        var exchange = new Exchange(client, new(), new ScriptedTime());

        var failure = await Assert.ThrowsAsync<FetchException>(
            () => exchange.RunAsync(new("https://site.example/"), new(new("https://site.example/"), FetchPurpose.Page), default));

        Assert.Contains(words, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("internal words", failure.Message, StringComparison.Ordinal);
        Assert.Equal(isTransient, failure.IsTransient);
    }

    private sealed class Failing(HttpRequestException failure) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromException<HttpResponseMessage>(failure);
    }
}
