using System.Diagnostics.CodeAnalysis;
using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace BriefingBot.Ingestion.Tests.Pdf;

/// <summary>Writes PDFs of A4 pages, 595 by 842 points, with the origin at the lower left.</summary>
[SuppressMessage("Design", "CA1001", Justification = "Build, which every test calls last, leaves nothing open but memory.")]
internal sealed class APdf
{
    private const double LetterWidth = 0.5;
    private const double LineHeight = 1.25;

    // One white pixel.
    private static readonly byte[] s_picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4////fwAJ+wP9KobjigAAAABJRU5ErkJggg==");

    private readonly PdfDocumentBuilder _document = new();
    private readonly PdfDocumentBuilder.AddedFont _font;
    private PdfPageBuilder _page;

    public APdf()
    {
        _font = _document.AddStandard14Font(Standard14Font.Helvetica);
        _page = _document.AddPage(PageSize.A4);
    }

    public APdf Titled(string title)
    {
        _document.DocumentInformation.Title = title;
        return this;
    }

    public APdf NextPage()
    {
        _page = _document.AddPage(PageSize.A4);
        return this;
    }

    public APdf Line(string text, double left, double bottom, double size = 11)
    {
        _page.AddText(text, size, new PdfPoint(left, bottom), _font);
        return this;
    }

    /// <summary>Words in lines of about this width, the first of them indented.</summary>
    public APdf Column(string text, double left, double top, double width, double indent = 0)
    {
        const double size = 11;
        var letters = (int)(width / (size * LetterWidth));
        var (line, y, x) = (new StringBuilder(), top, left + indent);
        foreach (var word in text.Split(' '))
        {
            if (line.Length + word.Length > letters)
            {
                Line(line.ToString().TrimEnd(), x, y);
                line.Clear();
                (y, x) = (y - (size * LineHeight), left);
            }

            line.Append(word).Append(' ');
        }

        return Line(line.ToString().TrimEnd(), x, y);
    }

    public APdf Picture()
    {
        _page.AddPng(s_picture, new PdfRectangle(50, 50, 545, 790));
        return this;
    }

    public byte[] Build() => _document.Build();

    /// <summary>The document with a password that is not known.</summary>
    public byte[] BuildLocked()
    {
        var lockedBy = $"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{new string('a', 64)}> /U <{new string('b', 64)}> >> /ID [<0102><0102>] ";
        var text = Encoding.Latin1.GetString(Build());
        var trailer = text.IndexOf("<<", text.LastIndexOf("trailer", StringComparison.Ordinal), StringComparison.Ordinal) + 2;
        return Encoding.Latin1.GetBytes(text.Insert(trailer, lockedBy));
    }
}
