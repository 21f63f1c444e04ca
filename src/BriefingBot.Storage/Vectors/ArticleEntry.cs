using System.Runtime.InteropServices;

namespace BriefingBot.Storage.Vectors;

/// <summary>An article's row in a segment's table; its passages follow each other. 24 bytes, little-endian.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Collection">Its collection's number.</param>
/// <param name="Day">Its day, in days since 0001-01-01.</param>
/// <param name="First">The place of its first passage in the segment.</param>
/// <param name="Passages">How many passages it has.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct ArticleEntry(long ArticleId, int Collection, int Day, int First, int Passages);
