using System.Collections.Frozen;

namespace BriefingBot.Ingestion.Feeds.Text;

/// <summary>Formulas (MathML) and drawings (SVG) inside a text: what of them is kept.</summary>
internal static class DrawingVocabulary
{
    /// <summary>The namespaces of formulas and drawings, by the element that begins one.</summary>
    public static FrozenDictionary<string, string> Roots { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["math"] = "http://www.w3.org/1998/Math/MathML",
        ["svg"] = "http://www.w3.org/2000/svg",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The namespace of links in them.</summary>
    public const string Links = "http://www.w3.org/1999/xlink";

    /// <summary>Elements that are kept.</summary>
    public static FrozenSet<string> Elements { get; } = HtmlVocabulary.Exact("""
        math maction menclose merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow mspace msqrt mstyle msub
        msubsup msup mtable mtd mtext mtr munder munderover none semantics annotation
        svg a circle clippath defs desc ellipse g line lineargradient marker metadata path polygon polyline radialgradient rect stop switch
        text title tspan
        """);

    /// <summary>Attributes that are kept.</summary>
    public static FrozenSet<string> Attributes { get; } = HtmlVocabulary.Exact("""
        accent accentunder close columnalign columnlines columnspacing columnspan depth display displaystyle equalcolumns equalrows fence
        frame lspace mathbackground mathcolor mathsize mathvariant maxsize minsize notation open other rowalign rowlines rowspacing rowspan
        rspace scriptlevel selection separator separators stretchy voffset
        baseProfile class cx cy d dx dy fill fill-opacity fill-rule font-family font-size font-stretch font-style font-variant font-weight
        fx fy gradientUnits height id lang marker-end marker-mid marker-start markerHeight markerUnits markerWidth offset opacity orient
        overflow points preserveAspectRatio r refX refY rotate rx ry stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset
        stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor transform type version viewBox width x x1
        x2 xlink:href xlink:show xlink:title xlink:type xml:lang xml:space xmlns xmlns:xlink y y1 y2
        """);
}
