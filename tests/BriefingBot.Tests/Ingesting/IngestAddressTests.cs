using BriefingBot.Testing;
using BriefingBot.Tests.Running;

namespace BriefingBot.Tests.Ingesting;

public sealed class IngestAddressTests : IAsyncDisposable
{
    private readonly TestSite _site = new();
    private readonly TestProgram _program = new();

    [Fact]
    public async Task A_page_is_fetched_and_loaded_under_its_address()
    {
        _site.With("/ferry", "<html><head><title>Ferry</title></head><body><article><h1>Ferry</h1><p>The ferry ran again on Monday.</p></article></body></html>");
        _program.Variables["BRIEFINGBOT_FETCH__ALLOWEDPRIVATEHOSTS"] = _site.Host;

        var run = await _program.RunAsync("ingest", _site.At("/ferry").AbsoluteUri);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var article = Assert.Single(_program.Loader.Articles);
        Assert.Equal((_site.At("/ferry"), "Ferry"), (article.Url, article.Title));
    }

    [Fact]
    public async Task A_page_that_is_not_there_is_refused_and_the_rest_loaded()
    {
        _program.Variables["BRIEFINGBOT_FETCH__ALLOWEDPRIVATEHOSTS"] = _site.Host;
        var file = _program.Write("notes.txt", "The ferry ran again on Monday.");

        var run = await _program.RunAsync("ingest", _site.At("/gone").AbsoluteUri, file);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"{_site.At("/gone")}: There is no page at this address (404)", run.Out, StringComparison.Ordinal);
        Assert.Single(_program.Loader.Articles);
    }

    [Theory]
    [InlineData("http://127.0.0.1/x", "only public addresses are fetched")]
    [InlineData("http://[::1]/x", "only public addresses are fetched")]
    [InlineData("https://news.example:8443/x", "only 80 and 443 are open here")]
    [InlineData("https://", "not a valid address")]
    [InlineData("HTTP://user:secret@news.example/x", "user name or password")]
    public async Task What_may_not_be_fetched_is_refused_with_its_reason(string address, string words)
    {
        var run = await _program.RunAsync("ingest", address);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(words, run.Out, StringComparison.Ordinal);
        Assert.Empty(_program.Loader.Articles);
    }

    public async ValueTask DisposeAsync()
    {
        _program.Dispose();
        await _site.DisposeAsync();
    }
}
