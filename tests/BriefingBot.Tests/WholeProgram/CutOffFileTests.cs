using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace BriefingBot.Tests.WholeProgram;

public sealed class CutOffFileTests : IDisposable
{
    private readonly RealProgram _program = new();

    [Fact]
    public async Task The_built_program_does_not_take_a_gzip_file_that_is_cut_off_for_one_that_ends_there()
    {
        var packed = Packed(HarbourNews.Lines([1, 2]));
        var file = _program.Write("news.jsonl.gz", packed[..^8]);
        using var ingest = ChildProgram.Start("ingest", file, "--data", _program.DataFolder, "--json");

        var run = await ingest.EndAsync();

        Assert.Equal(1, run.ExitCode);
        var refused = JsonElement.Parse(run.Out).GetProperty("refused")[0].GetProperty("reason").GetString();
        Assert.Contains("cut off", refused, StringComparison.Ordinal);
    }

    public void Dispose() => _program.Dispose();

    private static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }
}
