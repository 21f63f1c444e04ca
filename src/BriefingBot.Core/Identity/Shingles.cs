using System.Text;

namespace BriefingBot.Core.Identity;

/// <summary>
/// The distinct runs of <see cref="Length"/> words of a text, each as a hash of 64 bits. Case, punctuation and white space do not
/// count; a character of a script without blanks is a word of its own.
/// </summary>
/// <remarks>A. Broder, "On the resemblance and containment of documents", 1997.</remarks>
public sealed class Shingles
{
    /// <summary>Words in a shingle.</summary>
    public const int Length = 5;

    private const ulong FnvOffset = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;

    private readonly HashSet<ulong> _hashes;

    private Shingles(HashSet<ulong> hashes) => _hashes = hashes;

    /// <summary>How many there are.</summary>
    public int Count => _hashes.Count;

    internal IReadOnlySet<ulong> Hashes => _hashes;

    /// <summary>The shingles of a text; none where it has fewer words than one shingle.</summary>
    public static Shingles Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        HashSet<ulong> hashes = [];
        Span<ulong> last = stackalloc ulong[Length];
        var words = 0;
        foreach (var word in Words(text))
        {
            last[words++ % Length] = word;
            if (words >= Length)
            {
                hashes.Add(Joined(last, words));
            }
        }

        return new(hashes);
    }

    /// <summary>The part of all shingles of both that both have, from 0 to 1 (Jaccard 1901); 0 where neither has any.</summary>
    public double Resemblance(Shingles other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (few, many) = Count <= other.Count ? (this, other) : (other, this);
        var common = few._hashes.Count(many._hashes.Contains);
        return common == 0 ? 0 : (double)common / (few.Count + many.Count - common);
    }

    private static ulong Joined(ReadOnlySpan<ulong> last, int words)
    {
        var joined = FnvOffset;
        for (var i = 0; i < Length; i++)
        {
            joined = Mixed(joined ^ last[(words + i) % Length]) * FnvPrime;
        }

        return Mixed(joined);
    }

    private static IEnumerable<ulong> Words(string text)
    {
        var word = FnvOffset;
        var isOpen = false;
        foreach (var rune in text.EnumerateRunes())
        {
            var standsAlone = IsWithoutBlanks(rune);
            if (isOpen && (standsAlone || !Rune.IsLetterOrDigit(rune)))
            {
                yield return word;
                (word, isOpen) = (FnvOffset, false);
            }

            if (standsAlone)
            {
                yield return (FnvOffset ^ (uint)rune.Value) * FnvPrime;
            }
            else if (Rune.IsLetterOrDigit(rune))
            {
                word = (word ^ (uint)Rune.ToLowerInvariant(rune).Value) * FnvPrime;
                isOpen = true;
            }
        }

        if (isOpen)
        {
            yield return word;
        }
    }

    // Thai, Lao, Khmer, Burmese; kana; Han.
    private static bool IsWithoutBlanks(Rune rune) => rune.Value is (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F)
        or (>= 0x1780 and <= 0x17FF) or (>= 0x3040 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0x20000 and <= 0x3FFFF) && Rune.IsLetterOrDigit(rune);

    // The finalizer of MurmurHash3 (A. Appleby, public domain).
    private static ulong Mixed(ulong value)
    {
        value = (value ^ (value >> 33)) * 0xff51afd7ed558ccd;
        value = (value ^ (value >> 33)) * 0xc4ceb9fe1a85ec53;
        return value ^ (value >> 33);
    }
}
