using System.Collections.Frozen;

namespace BriefingBot.Ingestion.Feeds.Text;

/// <summary>The elements and attributes of HTML that a text may have. None of them runs anything or loads anything by itself.</summary>
internal static class HtmlVocabulary
{
    /// <summary>Elements that are kept; of others only the tags are left out.</summary>
    public static FrozenSet<string> Elements { get; } = Words("""
        a abbr acronym address area article aside audio b big blockquote br button canvas caption center cite code col colgroup command
        datagrid datalist dd del details dfn dialog dir div dl dt em event-source fieldset figcaption figure font footer form h1 h2 h3 h4 h5
        h6 header hr i img input ins kbd keygen label legend li m main map mark menu meter multicol nav nextid noscript ol optgroup option
        output p picture pre progress q s samp section select small sound source spacer span strike strong sub sup table tbody td textarea
        tfoot th thead time tr tt u ul var video wbr
        """);

    /// <summary>Elements that are left out with all that is in them.</summary>
    public static FrozenSet<string> Dropped { get; } = Words("applet script style");

    /// <summary>Elements without an end tag (WHATWG HTML, 13.1.2, and those that were such before).</summary>
    public static FrozenSet<string> Void { get; } = Words("""
        area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr
        """);

    /// <summary>Attributes that are kept.</summary>
    public static FrozenSet<string> Attributes { get; } = Words("""
        abbr accept accept-charset accesskey action align alt autocomplete autofocus autoplay axis background balance bgcolor bgproperties
        border bordercolor bordercolordark bordercolorlight bottompadding cellpadding cellspacing ch challenge char charoff charset checked
        choff cite class clear color cols colspan compact contenteditable controls coords data datafld datapagesize datasrc datetime default
        delay dir disabled draggable dynsrc enctype end face for form frame galleryimg gutter headers height hidden hidefocus high href
        hreflang hspace icon id inputmode ismap keytype label lang leftspacing list longdesc loop loopcount loopend loopstart low lowsrc max
        maxlength media method min multiple name nohref noshade nowrap open optimum pattern ping point-size poster pqg preload prompt
        radiogroup readonly rel repeat-max repeat-min replace required rev rightspacing rows rowspan rules scope selected shape size span
        src start step summary suppress tabindex target template title toppadding type unselectable urn usemap valign value variable volume
        vrml vspace width wrap xml:lang
        """);

    /// <summary>Attributes that hold an address.</summary>
    public static FrozenSet<string> Addresses { get; } = Words("action background cite href longdesc lowsrc poster src usemap");

    private static FrozenSet<string> Words(string list) =>
        list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>A set of words that are written one behind the other; case counts.</summary>
    public static FrozenSet<string> Exact(string list) =>
        list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
