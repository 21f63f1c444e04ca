using System.Globalization;
using System.Runtime.CompilerServices;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion.Sources;

namespace BriefingBot.Ingestion.Json;

/// <summary>Reads articles as JSON objects, one in memory at a time; one that is bad does not stop the others.</summary>
internal sealed class JsonArticleReader(IngestionOptions options, Func<IPieceCutter> newCutter) : IArticleReader
{
    private readonly ArticleJson _json = new(options);

    public async IAsyncEnumerable<Finding> ReadAsync(SourceContent content, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var cutter = newCutter();
        var input = await Utf8Input.OpenAsync(content.Input, cancellation);
        var place = content.Where;
        var isEmpty = true;
        await foreach (var piece in PieceReader.ReadAsync(input, cutter, options.MaxJsonBytes, cancellation))
        {
            isEmpty = false;
            place = content.Where + cutter.Label(piece.Number);
            var outcome = piece.SkippedBytes > 0 ? TooLong(piece.SkippedBytes, place) : _json.Read(piece.Bytes, place);
            if (!piece.IsOpen || outcome is ReadOutcome.Read || WhatIsLost(content, cutter) is null)
            {
                yield return new Finding.Outcome(outcome);
            }
        }

        if (WhatIsLost(content, cutter) is { } lost)
        {
            yield return new Finding.Outcome(new ReadOutcome.Refused(
                place, $"The file ends here before its time: {lost.What}. What came before is kept. {lost.Remedy}"));
        }
        else if (isEmpty)
        {
            yield return new Finding.Outcome(new ReadOutcome.Refused(place, $"The file holds no article. {JsonFields.WhatToGive}"));
        }
    }

    private static ContentFault? WhatIsLost(SourceContent content, IPieceCutter cutter) =>
        content.Fault ?? (cutter.Missing is { } missing ? new(missing, ContentFault.GetAgain) : null);

    private ReadOutcome.Refused TooLong(long bytes, string place) => new(place, string.Create(
        CultureInfo.InvariantCulture,
        $"The article takes {bytes:N0} bytes; at most {options.MaxJsonBytes:N0} are read. "
        + $"Split it or raise the setting {nameof(IngestionOptions.MaxArticleCharacters)}."));
}
