using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion.Json;
using CsCheck;

namespace BriefingBot.Ingestion.Tests;

public sealed class JsonPropertyTests
{
    private static readonly ArticleJson s_json = new(new IngestionOptions());

    // Text as any Unicode scalar values but NUL, which is never kept, behind one letter, without which a text is no article.
    private static readonly Gen<string> s_text = Gen.Int[1, 0x10FFFF].Where(value => value is < 0xD800 or > 0xDFFF).Array[0, 200]
        .Select(values => "x" + string.Concat(values.Select(char.ConvertFromUtf32)));

    [Fact]
    public void Any_text_that_is_written_as_a_line_comes_back_unchanged() => s_text.Sample(text =>
    {
        var line = JsonSerializer.SerializeToUtf8Bytes(new { url = "https://a.example/1", text });
        var read = Assert.IsType<ReadOutcome.Read>(s_json.Read(new ReadOnlySequence<byte>(line), "here"));
        Assert.Equal(text, read.Article.Text);
        Assert.Null(read.Warning);
    });

    [Fact]
    public async Task Pieces_are_the_same_however_the_bytes_arrive() =>
        await Gen.Select(Gen.String[Gen.Char["{}[]\",\\ab \n1é"], 0, 300], Gen.Int[1, 40]).SampleAsync(async (content, readSize) =>
        {
            var bytes = Encoding.UTF8.GetBytes(content);
            Assert.Equal(await Cut(new LineCutter(), bytes, bytes.Length + 1), await Cut(new LineCutter(), bytes, readSize));
            Assert.Equal(await Cut(new ValueCutter(), bytes, bytes.Length + 1), await Cut(new ValueCutter(), bytes, readSize));
        });

    [Fact]
    public async Task Items_of_an_array_are_cut_as_a_JSON_parser_cuts_them() =>
        await s_text.Array[0, 8].SampleAsync(async texts =>
        {
            List<string> items = [.. texts.Select((text, index) =>
                JsonSerializer.Serialize<object>(index % 2 == 0 ? new { text, inner = new[] { index } } : text))];
            var bytes = Encoding.UTF8.GetBytes("[ " + string.Join(" ,\n", items) + " ]");
            Assert.Equal(items, (await Cut(new ValueCutter(), bytes, 16)).Select(piece => piece.Trim()).ToList());
        });

    private static async Task<List<string>> Cut(IPieceCutter cutter, byte[] bytes, int readSize)
    {
        var input = PipeReader.Create(new Sources.SalvagingStream(new MemoryStream(bytes), readSize));
        List<string> pieces = [];
        await foreach (var piece in PieceReader.ReadAsync(input, cutter, maxBytes: 10_000, CancellationToken.None))
        {
            pieces.Add(Encoding.UTF8.GetString(piece.Bytes));
        }

        return pieces;
    }
}
