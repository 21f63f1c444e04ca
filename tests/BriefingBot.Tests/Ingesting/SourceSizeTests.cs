using System.IO.Compression;
using System.Text;
using BriefingBot.Ingesting;
using BriefingBot.Testing;

namespace BriefingBot.Tests.Ingesting;

public sealed class SourceSizeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task JSON_Lines_count_by_lines_and_other_files_as_one()
    {
        _folder.Write("a.jsonl", "{}\n{}\n{}");
        _folder.Write("deeper/b.html", "<p>");
        await using (var packed = new GZipStream(File.Create(_folder.PathOf("c.jsonl.gz")), CompressionLevel.Fastest))
        {
            await packed.WriteAsync(Encoding.UTF8.GetBytes("{}\n{}\n"), TestContext.Current.CancellationToken);
        }

        Assert.Equal(6, await CountAsync(_folder.Path));
        Assert.Equal(9, await CountAsync(_folder.Path, _folder.PathOf("a.jsonl")));
    }

    [Fact]
    public async Task What_cannot_be_counted_beforehand_has_no_size()
    {
        _folder.Write("array.json", "[{}, {}]");
        _folder.Write("broken.jsonl.gz", "no gzip");

        Assert.Null(await CountAsync(_folder.PathOf("array.json")));
        Assert.Null(await CountAsync(_folder.PathOf("broken.jsonl.gz")));
        Assert.Null(await CountAsync(_folder.PathOf("missing.jsonl")));
    }

    public void Dispose() => _folder.Dispose();

    private static Task<int?> CountAsync(params string[] paths) => SourceSize.CountAsync(paths, TestContext.Current.CancellationToken);
}
