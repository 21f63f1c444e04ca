using System.Buffers;

namespace BriefingBot.Ingestion.Json;

/// <summary>The bytes of what should be one JSON value.</summary>
/// <param name="Number">The line, or the place among the values, from 1.</param>
/// <param name="Bytes">Valid until the next piece is asked for.</param>
/// <param name="SkippedBytes">How long the piece is where it was too long to be kept, else 0.</param>
/// <param name="IsOpen">Whether the data ended before the piece did.</param>
internal readonly record struct JsonPiece(int Number, ReadOnlySequence<byte> Bytes, long SkippedBytes = 0, bool IsOpen = false);
