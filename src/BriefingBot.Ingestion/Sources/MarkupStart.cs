namespace BriefingBot.Ingestion.Sources;

/// <summary>Looks at the first tag of a markup file, behind XML declaration and comments.</summary>
internal static class MarkupStart
{
    private static readonly string[] s_pageTags = ["<!doctype html", "<html", "<head", "<body"];

    /// <summary>Whether it is one of a page.</summary>
    public static bool IsPage(string start)
    {
        var rest = start.AsSpan();
        while (TrySkip(ref rest, "<?", "?>") || TrySkip(ref rest, "<!--", "-->"))
        {
        }

        foreach (var tag in s_pageTags)
        {
            if (rest.StartsWith(tag, StringComparison.OrdinalIgnoreCase)
                && !(rest[tag.Length..] is [var next, ..] && char.IsAsciiLetter(next)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TrySkip(ref ReadOnlySpan<char> rest, string opening, string closing)
    {
        var end = rest.StartsWith(opening, StringComparison.Ordinal) ? rest.IndexOf(closing, StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            return false;
        }

        rest = rest[(end + closing.Length)..].TrimStart();
        return true;
    }
}
