namespace BriefingBot.Core.Articles;

/// <summary>A piece of a text, in UTF-16 code units.</summary>
/// <param name="Start">Offset of the first unit.</param>
/// <param name="Length">Number of units.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset just behind the last unit.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether the span lies wholly inside a text of <paramref name="textLength"/> units.</summary>
    public bool FitsIn(int textLength) => Start >= 0 && Length >= 0 && Start <= textLength - Length;

    /// <summary>The text at this span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond <paramref name="text"/>.</exception>
    public ReadOnlySpan<char> Of(ReadOnlySpan<char> text) => text.Slice(Start, Length);

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>How many units both spans share.</summary>
    public int Overlap(TextSpan other) => Math.Max(0, Math.Min(End, other.End) - Math.Max(Start, other.Start));
}
