namespace BriefingBot.Ingestion.Fetching;

/// <summary>A rule of a robots.txt: whether addresses of one pattern may be fetched (RFC 9309, sections 2.2.2 and 2.2.3).</summary>
internal sealed class RobotsRule
{
    private readonly string[] _pieces;
    private readonly bool _endsThere;

    /// <summary>A rule for a pattern, in which '*' stands for anything and '$' at its end for the end.</summary>
    public RobotsRule(string pattern, bool isAllow)
    {
        _endsThere = pattern.EndsWith('$');
        _pieces = Escaped(_endsThere ? pattern[..^1] : pattern).Split('*');
        IsAllow = isAllow;
        Length = pattern.Length;
    }

    /// <summary>Whether it allows.</summary>
    public bool IsAllow { get; }

    /// <summary>The length of the pattern: of several rules that match the longest counts.</summary>
    public int Length { get; }

    /// <summary>Takes each piece between two asterisks where it comes first, which finds a match if there is one.</summary>
    public bool Matches(string path)
    {
        if (!path.StartsWith(_pieces[0], StringComparison.Ordinal))
        {
            return false;
        }

        var at = _pieces[0].Length;
        foreach (var piece in _pieces.AsSpan(1))
        {
            var found = path.IndexOf(piece, at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + piece.Length;
        }

        return !_endsThere || (_pieces.Length == 1 ? at == path.Length : at <= path.Length && path.EndsWith(_pieces[^1], StringComparison.Ordinal));
    }

    /// <summary>Letters beyond ASCII as addresses have them (section 2.2.2).</summary>
    private static string Escaped(string pattern) => string.Concat(
        pattern.EnumerateRunes().Select(rune => rune.IsAscii ? rune.ToString() : Uri.EscapeDataString(rune.ToString())));
}
