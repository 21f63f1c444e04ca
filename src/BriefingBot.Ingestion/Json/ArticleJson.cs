using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion.Articles;

namespace BriefingBot.Ingestion.Json;

/// <summary>Reads one article from a JSON object with the fields url, title, published, updated, authors, text, outlet and language.</summary>
internal sealed class ArticleJson(IngestionOptions options)
{
    private readonly ArticleCheck _check = new(options);

    public ReadOutcome Read(ReadOnlySequence<byte> bytes, string where)
    {
        List<string> warnings = [];
        try
        {
            using var document = JsonDocument.Parse(Mended(bytes.ToArray(), warnings));
            var fields = new JsonFields(document.RootElement);
            return _check.Check(new ArticleDraft
            {
                Where = where,
                Url = fields.Text("url"),
                Text = fields.Needed("text"),
                Title = fields.Text("title"),
                Outlet = fields.Text("outlet"),
                Authors = fields.Texts("authors"),
                Published = fields.Text("published"),
                Updated = fields.TextIfAny("updated"),
                Language = fields.TextIfAny("language"),
                Warnings = warnings,
            });
        }
        catch (JsonException failure)
        {
            return new ReadOutcome.Refused(where, $"This is no valid JSON{Position(failure)}. Correct it and load the file again.");
        }
        catch (FormatException failure)
        {
            return new ReadOutcome.Refused(where, failure.Message);
        }
    }

    private static byte[] Mended(byte[] json, List<string> warnings)
    {
        if (json.AsSpan().Contains((byte)0))
        {
            warnings.Add("NUL bytes became spaces.");
            json.AsSpan().Replace((byte)0, (byte)' ');
        }

        if (Utf8.IsValid(json))
        {
            return json;
        }

        warnings.Add("Bytes that are no UTF-8 became U+FFFD.");
        return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(json));
    }

    private static string Position(JsonException failure) => failure switch
    {
        { LineNumber: > 0 and var line, BytePositionInLine: { } column } =>
            FormattableString.Invariant($" at its line {line + 1}, byte {column + 1}"),
        { BytePositionInLine: { } column } => FormattableString.Invariant($" at byte {column + 1}"),
        _ => "",
    };
}
