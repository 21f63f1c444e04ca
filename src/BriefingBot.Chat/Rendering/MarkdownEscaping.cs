using System.Text;

namespace BriefingBot.Chat.Rendering;

/// <summary>
/// Makes text from outside show as it is in Discord's dialect of Markdown, on one line: no style, no link, no mention, no heading, list or
/// quote. Not for the label of a masked link, where backslashes would be shown; labels are fixed texts.
/// </summary>
internal static class MarkdownEscaping
{
    private const char Break = '\u200B';

    /// <summary>The text with a backslash before every mark that means something where it stands.</summary>
    public static string Escape(string text)
    {
        var line = PlainText.OneLine(text);
        var escaped = new StringBuilder(line.Length + 16);
        var number = NumberAtStart(line);
        for (var i = 0; i < line.Length; i++)
        {
            var next = i + 1 < line.Length ? line[i + 1] : ' ';
            if (IsMark(line[i], next) || (i == 0 && IsMarkAtStart(line[i])) || i == number)
            {
                escaped.Append('\\');
            }

            escaped.Append(line[i]);

            // A backslash does not keep "@everyone" from being one; something invisible inside it does.
            if (line[i] == '@')
            {
                escaped.Append(CallsAll(line.AsSpan(i + 1)) ? Break.ToString() : "");
            }
        }

        return escaped.ToString();
    }

    /// <summary>As <see cref="Escape"/>, for words beside others: a space at either end stays one.</summary>
    public static string EscapeBetween(string text)
    {
        var escaped = Escape(text);
        return escaped.Length == 0 ? (text.Length > 0 ? " " : "")
            : (char.IsWhiteSpace(text[0]) ? " " : "") + escaped + (char.IsWhiteSpace(text[^1]) ? " " : "");
    }

    private static bool IsMark(char c, char next) => c switch
    {
        '\\' or '*' or '_' or '~' or '|' or '`' or '[' or ']' or '(' or ')' or '<' or '>' => true,

        // "https://" would become a link in which the other backslashes are shown, ":name:" an emoji.
        ':' => next != ' ',
        _ => false,
    };

    private static bool IsMarkAtStart(char c) => c is '#' or '-' or '+';

    /// <summary>Where the stop of a leading "12." stands, which would begin a list; −1 without one.</summary>
    private static int NumberAtStart(string line)
    {
        var digits = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits]))
        {
            digits++;
        }

        return digits > 0 && digits < line.Length && line[digits] == '.' ? digits : -1;
    }

    private static bool CallsAll(ReadOnlySpan<char> behind) =>
        behind.StartsWith("everyone", StringComparison.OrdinalIgnoreCase) || behind.StartsWith("here", StringComparison.OrdinalIgnoreCase);
}
