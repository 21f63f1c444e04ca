using CsCheck;

namespace BriefingBot.Ingestion.Tests.Fuzzing;

/// <summary>Spoils real inputs as transport, editors and enemies do.</summary>
internal static class Mutation
{
    private const int MaxChanges = 4;
    private const int MaxPiece = 200;

    private enum Change
    {
        Delete,
        Duplicate,
        Swap,
        Truncate,
        FlipBit,
        Overwrite,
        Splice,
    }

    /// <summary>One of the inputs after one to four changes, pieces of the others among them.</summary>
    public static Gen<byte[]> Of(params byte[][] inputs)
    {
        var change = Gen.Select(Gen.Int[0, (int)Change.Splice], Gen.Double[0, 1], Gen.Double[0, 1], Gen.Int[1, MaxPiece], Gen.Int[0, inputs.Length - 1]);
        return Gen.Select(Gen.Int[0, inputs.Length - 1], change.Array[1, MaxChanges]).Select((input, changes) =>
            changes.Aggregate(inputs[input], (bytes, step) => Changed(bytes, (Change)step.Item1, step.Item2, step.Item3, step.Item4, inputs[step.Item5])));
    }

    private static byte[] Changed(byte[] bytes, Change change, double at, double to, int length, byte[] other)
    {
        var start = (int)(at * bytes.Length);
        var end = Math.Min(bytes.Length, start + length);
        var target = (int)(to * bytes.Length);
        return change switch
        {
            Change.Delete => [.. bytes[..start], .. bytes[end..]],
            Change.Duplicate => [.. bytes[..target], .. bytes[start..end], .. bytes[target..]],
            Change.Swap => Each(bytes, start, target, (one, _) => one),
            Change.Truncate => bytes[..start],
            Change.FlipBit => Each(bytes, start, start, (one, _) => (byte)(one ^ (1 << (length % 8)))),
            Change.Overwrite => Each(bytes, start, start, (_, _) => (byte)length),
            _ => [.. bytes[..start], .. other[(int)(to * other.Length)..]],
        };
    }

    private static byte[] Each(byte[] bytes, int one, int two, Func<byte, byte, byte> change)
    {
        if (one >= bytes.Length || two >= bytes.Length)
        {
            return bytes;
        }

        var changed = (byte[])bytes.Clone();
        (changed[two], changed[one]) = (change(bytes[one], bytes[two]), one == two ? change(bytes[one], bytes[two]) : bytes[two]);
        return changed;
    }
}
