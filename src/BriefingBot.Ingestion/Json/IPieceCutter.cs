using System.Buffers;

namespace BriefingBot.Ingestion.Json;

/// <summary>Cuts a stream of bytes into pieces; keeps its place between two calls, so that no byte is looked at twice.</summary>
internal interface IPieceCutter
{
    /// <summary>Takes the next whole piece off the front of <paramref name="rest"/>.</summary>
    /// <returns>False where <paramref name="rest"/> is only the beginning of one.</returns>
    bool TryCut(ref ReadOnlySequence<byte> rest, out JsonPiece piece);

    /// <summary>The rest of the data is the last piece; false where nothing is left.</summary>
    bool TryFinish(ReadOnlySequence<byte> rest, out JsonPiece piece);

    /// <summary>The beginning of a piece was thrown away; counts on to its end.</summary>
    void Skip(long bytes);

    /// <summary>What names a piece in messages, with its separator, or an empty string.</summary>
    string Label(int number);

    /// <summary>What the data lacks at its end, or null.</summary>
    string? Missing { get; }
}
