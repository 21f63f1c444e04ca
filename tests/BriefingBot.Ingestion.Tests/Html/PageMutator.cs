using System.Text;
using CsCheck;

namespace BriefingBot.Ingestion.Tests.Html;

/// <summary>Breaks pages the way that broken software does: pieces lost, doubled, moved, cut off, bytes turned over, stray tags, endless nesting.</summary>
internal static class PageMutator
{
    private const int MaxMutations = 6;
    private const int MaxPiece = 400;
    private const int MaxNesting = 300;

    private static readonly string[] s_soup =
    [
        "<b><i></b></i>", "</div></div></article>", "<p", "<!--", "-->", "<![CDATA[", "<script>", "</script>", "<table><td>", "<svg><p>", "<a href='", "\"", "&#x0;", "&#xFFFFFF;",
        "&nbsp", "<meta http-equiv=refresh>", "<noscript>", "<template>", "<select><option>", "<plaintext>", "<frameset>", "<math><mi>", "<br></br>", "<article>", "<h1>", "\0\u0001\u001B",
        "<script type='application/ld+json'>{\"@type\":", "<time datetime=", "<p class=date>31/02/2026", "<p hidden>", "<div style='display:none'>", "</body></html><p>",
    ];

    private static readonly string[] s_nested = ["<div>", "<b>", "<ul><li>", "<table><tr><td>", "<blockquote>", "<span class=comment>", "<article>"];

    /// <summary>Mutations of these pages, as bytes.</summary>
    public static Gen<byte[]> Of(IReadOnlyList<byte[]> pages) =>
        Gen.Select(Gen.Int[0, pages.Count - 1], One.Array[1, MaxMutations], (page, mutations) => mutations.Aggregate(pages[page], (bytes, mutate) => mutate(bytes)));

    private static Gen<Func<byte[], byte[]>> One { get; } = Gen.Select(
        Gen.Int[0, 6], Gen.Double[0, 1], Gen.Double[0, 1], Gen.Int[1, MaxPiece], Gen.Int[0, int.MaxValue],
        (kind, at, other, length, number) => new Func<byte[], byte[]>(bytes => Apply(bytes, kind, (int)(at * bytes.Length), (int)(other * bytes.Length), length, number)));

    private static byte[] Apply(byte[] bytes, int kind, int at, int other, int length, int number)
    {
        var end = Math.Min(bytes.Length, at + length);
        return kind switch
        {
            0 => [.. bytes[..at], .. bytes[end..]],
            1 => [.. bytes[..end], .. bytes[at..]],
            2 => Moved(bytes, at, end, other),
            3 => bytes[..Math.Max(at, bytes.Length / 4)],
            4 => Flipped(bytes, at, end, number),
            5 => Inserted(bytes, at, s_soup[number % s_soup.Length]),
            _ => Inserted(bytes, at, string.Concat(Enumerable.Repeat(s_nested[number % s_nested.Length], number % MaxNesting))),
        };
    }

    private static byte[] Moved(byte[] bytes, int from, int to, int target)
    {
        byte[] rest = [.. bytes[..from], .. bytes[to..]];
        var place = Math.Min(target, rest.Length);
        return [.. rest[..place], .. bytes[from..to], .. rest[place..]];
    }

    private static byte[] Flipped(byte[] bytes, int from, int to, int number)
    {
        byte[] flipped = [.. bytes];
        for (var i = from; i < to; i += 7)
        {
            flipped[i] ^= (byte)(1 << (number % 8));
        }

        return flipped;
    }

    private static byte[] Inserted(byte[] bytes, int at, string text) => [.. bytes[..at], .. Encoding.UTF8.GetBytes(text), .. bytes[at..]];
}
