using System.Buffers;
using System.IO.Pipelines;

namespace BriefingBot.Ingestion.Sources;

/// <summary>Looks at the beginning of a content without taking it.</summary>
internal static class Peek
{
    /// <summary>How much is looked at, in bytes.</summary>
    public const int Size = 4096;

    public static async ValueTask<byte[]> PrefixAsync(PipeReader input, CancellationToken cancellation)
    {
        var read = await input.ReadAtLeastAsync(Size, cancellation);
        var prefix = read.Buffer.Slice(0, Math.Min(Size, read.Buffer.Length)).ToArray();
        input.AdvanceTo(read.Buffer.Start);
        return prefix;
    }
}
