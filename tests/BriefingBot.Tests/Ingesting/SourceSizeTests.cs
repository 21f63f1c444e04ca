using System.IO.Compression;
using System.Text;
using BriefingBot.Ingesting;

namespace BriefingBot.Tests.Ingesting;

public sealed class SourceSizeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("briefingbot-tests-").FullName;

    [Fact]
    public async Task JSON_Lines_count_by_lines_and_other_files_as_one()
    {
        Write("a.jsonl", "{}\n{}\n{}");
        Write("deeper/b.html", "<p>");
        await using (var packed = new GZipStream(File.Create(Path.Combine(_folder, "c.jsonl.gz")), CompressionLevel.Fastest))
        {
            await packed.WriteAsync(Encoding.UTF8.GetBytes("{}\n{}\n"), TestContext.Current.CancellationToken);
        }

        Assert.Equal(6, await CountAsync(_folder));
        Assert.Equal(9, await CountAsync(_folder, Path.Combine(_folder, "a.jsonl")));
    }

    [Fact]
    public async Task What_cannot_be_counted_beforehand_has_no_size()
    {
        Write("array.json", "[{}, {}]");
        Write("broken.jsonl.gz", "no gzip");

        Assert.Null(await CountAsync(Path.Combine(_folder, "array.json")));
        Assert.Null(await CountAsync(Path.Combine(_folder, "broken.jsonl.gz")));
        Assert.Null(await CountAsync(Path.Combine(_folder, "missing.jsonl")));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static Task<int?> CountAsync(params string[] paths) => SourceSize.CountAsync(paths, TestContext.Current.CancellationToken);

    private void Write(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
