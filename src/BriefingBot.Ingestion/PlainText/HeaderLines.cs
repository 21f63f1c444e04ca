namespace BriefingBot.Ingestion.PlainText;

/// <summary>Recognises lines of the form "Key: value" at the top of a text, ended by an empty line.</summary>
internal static class HeaderLines
{
    private const int MaxLines = 20;
    private const int MaxKeyLength = 30;

    /// <summary>Reads the header off the top.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="header">What the lines tell.</param>
    /// <returns>Where the text goes on; 0 where it has no header, because a line is none or no key is known.</returns>
    public static int Read(string text, out DocumentHeader header)
    {
        header = new();
        var end = End(text, header);
        header = end > 0 ? header : new();
        return end;
    }

    private static int End(string text, DocumentHeader header)
    {
        var anyKnown = false;
        var position = 0;
        for (var count = 0; count <= MaxLines && position < text.Length; count++)
        {
            var line = TextLine.At(text, position);
            position = line.Next;
            if (line.IsBlank)
            {
                return anyKnown ? position : 0;
            }

            if (!TrySplit(line.Content, out var key, out var value))
            {
                return 0;
            }

            anyKnown |= header.TrySet(key, [value]);
        }

        return 0;
    }

    private static bool TrySplit(string line, out string key, out string value)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var isPair = colon is > 0 and <= MaxKeyLength && line[..colon].All(c => char.IsAsciiLetter(c) || c is ' ' or '-' or '_');
        key = isPair ? line[..colon] : "";
        value = isPair ? line[(colon + 1)..].Trim() : "";
        return isPair;
    }
}
