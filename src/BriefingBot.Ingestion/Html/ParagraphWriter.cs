using System.Text;

namespace BriefingBot.Ingestion.Html;

/// <summary>Puts text together as a browser shows it: a run of white space is one space, and a blank line parts paragraphs.</summary>
internal sealed class ParagraphWriter
{
    private const int LinesOfParagraphBreak = 2;

    private readonly StringBuilder _text = new();
    private bool _isSpaced;
    private int _lineBreaks;

    public void Text(string text)
    {
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                _isSpaced = true;
                continue;
            }

            Separate();
            _text.Append(c);
        }
    }

    public void LineBreak() => _lineBreaks++;

    public void ParagraphBreak() => _lineBreaks = LinesOfParagraphBreak;

    public override string ToString() => _text.ToString();

    private void Separate()
    {
        if (_text.Length > 0 && _lineBreaks > 0)
        {
            _text.Append('\n', Math.Min(_lineBreaks, LinesOfParagraphBreak));
        }
        else if (_text.Length > 0 && _isSpaced)
        {
            _text.Append(' ');
        }

        _isSpaced = false;
        _lineBreaks = 0;
    }
}
