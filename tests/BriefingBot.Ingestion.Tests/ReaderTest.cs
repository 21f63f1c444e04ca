using System.Text;
using BriefingBot.Core.Articles;
using BriefingBot.Core.Loading;
using BriefingBot.Testing;

namespace BriefingBot.Ingestion.Tests;

/// <summary>What tests of readers share: a folder of their own and short ways to read a file from it.</summary>
public abstract class ReaderTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private protected TemporaryFolder Folder => _folder;

    private protected IngestionOptions Options { get; } = new();

    public void Dispose()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private protected ValueTask<List<ReadOutcome>> Read(string source) =>
        new SourceReader(Options).ReadAsync(source, Cancellation).ToListAsync(Cancellation);

    private protected ValueTask<List<ReadOutcome>> ReadFile(string name, string content) => ReadFile(name, Encoding.UTF8.GetBytes(content));

    private protected ValueTask<List<ReadOutcome>> ReadFile(string name, byte[] content) => Read(_folder.Write(name, content));

    private protected async Task<ReadOutcome.Read> ReadOne(string name, string content) =>
        await ReadOne(name, Encoding.UTF8.GetBytes(content));

    private protected async Task<ReadOutcome.Read> ReadOne(string name, byte[] content) =>
        Assert.IsType<ReadOutcome.Read>(Assert.Single(await ReadFile(name, content)));

    private protected async Task<IncomingArticle> ReadArticle(string name, string content)
    {
        var read = await ReadOne(name, content);
        Assert.Null(read.Warning);
        return read.Article;
    }

    private protected async Task<ReadOutcome.Refused> Refusal(string name, string content) =>
        await Refusal(name, Encoding.UTF8.GetBytes(content));

    private protected async Task<ReadOutcome.Refused> Refusal(string name, byte[] content) =>
        Assert.IsType<ReadOutcome.Refused>(Assert.Single(await ReadFile(name, content)));
}
