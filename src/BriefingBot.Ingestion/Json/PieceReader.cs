using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace BriefingBot.Ingestion.Json;

/// <summary>Reads a stream piece by piece; of a piece that is too long no more than the limit is ever held.</summary>
internal static class PieceReader
{
    public static async IAsyncEnumerable<JsonPiece> ReadAsync(
        PipeReader input, IPieceCutter cutter, long maxBytes, [EnumeratorCancellation] CancellationToken cancellation)
    {
        while (true)
        {
            var read = await input.ReadAsync(cancellation);
            var rest = read.Buffer;
            while (cutter.TryCut(ref rest, out var piece))
            {
                yield return piece;
            }

            if (read.IsCompleted)
            {
                if (cutter.TryFinish(rest, out var last))
                {
                    yield return last;
                }

                yield break;
            }

            if (rest.Length > maxBytes)
            {
                cutter.Skip(rest.Length);
                rest = rest.Slice(rest.End);
            }

            input.AdvanceTo(rest.Start, rest.End);
        }
    }
}
