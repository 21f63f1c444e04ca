namespace BriefingBot.Ingestion.PlainText;

/// <summary>One line of a text, ended by LF, CR LF or CR.</summary>
/// <param name="Content">The line without its end.</param>
/// <param name="Next">Where the next line begins.</param>
internal readonly record struct TextLine(string Content, int Next)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Content);

    /// <summary>The line that begins at <paramref name="start"/>.</summary>
    public static TextLine At(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny('\r', '\n');
        if (length < 0)
        {
            return new(text[start..], text.Length);
        }

        var end = start + length;
        var isPair = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n';
        return new(text[start..end], end + (isPair ? 2 : 1));
    }

    /// <summary>Where the first line from <paramref name="start"/> on that is not blank begins, or the end of the text.</summary>
    public static int SkipBlank(string text, int start)
    {
        while (start < text.Length && At(text, start) is { IsBlank: true } blank)
        {
            start = blank.Next;
        }

        return start;
    }
}
