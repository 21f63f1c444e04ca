namespace BriefingBot.Ingestion.Sources;

/// <summary>
/// Addresses of what is packed in a file: the file's own with the place in it behind "#/", by which pages, too, tell parts that
/// are articles of their own.
/// </summary>
internal static class PartAddress
{
    /// <summary>The address of a part.</summary>
    /// <param name="whole">The address of what it is packed in, which may be a part itself.</param>
    /// <param name="name">The part's name in there.</param>
    public static string Of(string whole, string name) =>
        whole + (whole.Contains('#', StringComparison.Ordinal) ? "/" : "#/") + string.Join('/', name.Split('/').Select(Escaped));

    // Half of a surrogate pair has no escape; what is told by it is told well enough without.
    private static string Escaped(string segment) => Uri.EscapeDataString(string.Concat(segment.EnumerateRunes().Select(rune => rune.ToString())));
}
