namespace BriefingBot.Core.Identity;

/// <summary>
/// Keys by which texts that are nearly the same are found without comparing all: two texts share a key with the probability
/// 1 - (1 - s^5)^20 where s is their resemblance: .9996 at .8, .97 at .7, .47 at .5, .05 at .3.
/// </summary>
/// <remarks>
/// MinHash (A. Broder, 1997) in bands: J. Leskovec, A. Rajaraman, J. Ullman, "Mining of Massive Datasets", section 3.4. Chosen over
/// SimHash because resemblance is what is asked for, and because it holds where a text was shortened.
/// </remarks>
public static class MinHashBands
{
    /// <summary>Bands, and so keys of a text.</summary>
    public const int Count = 20;

    private const int Rows = 5;
    private const ulong Seed = 0x9E3779B97F4A7C15;

    private static readonly ulong[] s_multipliers = [.. Enumerable.Range(1, Count * Rows).Select(i => (Seed * (ulong)((2 * i) + 1)) | 1)];

    /// <summary>The keys of a text in the order of its bands; none where it has no shingle.</summary>
    public static IReadOnlyList<long> Of(Shingles shingles)
    {
        ArgumentNullException.ThrowIfNull(shingles);
        if (shingles.Count == 0)
        {
            return [];
        }

        Span<ulong> least = stackalloc ulong[Count * Rows];
        least.Fill(ulong.MaxValue);
        foreach (var hash in shingles.Hashes)
        {
            for (var i = 0; i < least.Length; i++)
            {
                var permuted = hash * s_multipliers[i];
                permuted ^= permuted >> 32;
                least[i] = Math.Min(least[i], permuted * s_multipliers[least.Length - 1 - i]);
            }
        }

        var keys = new long[Count];
        for (var band = 0; band < Count; band++)
        {
            var key = (ulong)band + 1;
            foreach (var value in least.Slice(band * Rows, Rows))
            {
                key = ((key ^ value) * s_multipliers[0]) ^ (value >> 29);
            }

            keys[band] = (long)key;
        }

        return keys;
    }
}
