using System.Text.RegularExpressions;

namespace BriefingBot.Ingestion.Html;

/// <summary>Tells short lines that stand in a body without being its text, by their words.</summary>
internal static partial class LineKinds
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int MaxLine = 250;

    /// <summary>A pointer to something else: more to read, to follow, to sign up for, or an advertisement's label.</summary>
    public static bool IsPromotion(string line) => line.Length <= MaxLine && Promotion().IsMatch(line);

    /// <summary>Who made a picture.</summary>
    public static bool IsCredit(string line) => line.Length <= MaxLine && Credit().IsMatch(line);

    /// <summary>Whose rights they are.</summary>
    public static bool IsCopyright(string line) => line.Length <= MaxLine && Copyright().IsMatch(line);

    /// <summary>A label of the page's own: print, share, comment, back to the top.</summary>
    public static bool IsControl(string line) => line.Length <= 60 && Control().IsMatch(line);

    /// <summary>The heading of the readers' comments.</summary>
    public static bool IsCommentHeading(string line) => line.Length <= 60 && CommentHeading().IsMatch(line);

    /// <summary>The heading of what a company says of itself below a release.</summary>
    public static bool IsAboutHeading(string line) => line.Length <= 60 && AboutHeading().IsMatch(line);

    /// <summary>The heading of a list of other articles.</summary>
    public static bool IsRelatedHeading(string line) => line.Length <= 60 && RelatedHeading().IsMatch(line);

    [GeneratedRegex(
        @"^\W*((read|see|watch|listen|learn|find out|view|check out)( (more|also|next|now|this|here))+\b|(also|more) (read|on this|from|in|about)\b.{0,60}$|related( (articles?|stories|story|posts?|content|news|links?))?\s*(:|$)"
        + @"|(don.?t|do not) miss\b|recommended( for you| stories| reading)?\s*(:|$)|you (may|might) also (like|be interested)|(most|more) (read|popular)\b|trending( now)?\s*(:|$)|advertisement|sponsored( content)?$|promoted"
        + @"|(story|article|post) continues (below|after)|continue reading|scroll (down )?(to|for) (continue|more)|sign up (for|to|here|now|today)|subscribe\b(?! to (the|a) (view|idea))|get the (latest|best).{0,80}(inbox|newsletter|email)|follow (us|me|him|her|@|the author)\b|follow .{2,60} (on|at)\b|more\b.{0,40}https?://|você (também )?pode gostar|(reach|contact|email) (the )?(reporters?|authors?|writers?)\b|if you enjoyed this|this (article|story|post) (was|first|originally) (first |originally )?(appeared|published|posted)|this entry was posted|posted in\b|filed under|tagged( with)?\b|topics?$|breaking news$|caption$|advert$|externer inhalt|lade weitere|schon gelesen|- ?anzeige|we.d like to hear (from|what) you|we want to hear|like us on|join (us|our|the conversation)\b|click (here|to)\b|download (the|our) .{0,30}\bapp\b|(have|got) a (tip|story|news tip)|support (our|independent) (work|journalism)"
        + @"|lesen sie (auch|mehr|hier|dazu)|(mehr|alles) (zum thema|dazu|lesen|infos?)|das könnte (sie|dich|ihnen) auch|auch interessant|weitere (artikel|themen|nachrichten|informationen|beiträge|links?)\b.{0,40}$|zum thema\s*:?$|weiterlesen|anzeige$|werbung$|jetzt (abonnieren|anmelden|newsletter)|(unseren|zum|den) newsletter|folgen sie uns|(hier|jetzt) (klicken|bestellen)"
        + @"|(à )?lire (aussi|également|la suite)|(à )?voir (aussi|également)|sur le même (sujet|thème)|abonnez|publicité$|inscrivez|suivez-nous"
        + @"|leggi (anche|tutto)|potrebbe(ro)? interessarti|iscriviti|pubblicità$|(lee|lea|leer|mira|mirá|vea|ver) (también|más|además)|te puede interesar|(noticias?|notas?|contenido) relacionad[ao]s?|suscríbete|suscribite|publicidad$|síguenos|(leia|veja|saiba) (também|mais)|lees (ook|meer)|meer over\b.{0,40}$|(czytaj|zobacz|przeczytaj) (też|także|również|więcej)|(читайте|смотрите) (также|ещё|еще)|по теме\s*:?$|подпис(ывайтесь|аться)|اقرأ (أيضا|أيضاً|المزيد)|διαβάστε (επίσης|ακόμη|περισσότερα)|läs (också|mer|även)|les (også|mer)|læs (også|mere)|lue (myös|lisää)|(devamı|ayrıca bakınız)|baca juga|xem thêm|続きを読む|関連記事|延伸閱讀|相关(阅读|新闻|文章)|更多)",
        Options)]
    private static partial Regex Promotion();

    [GeneratedRegex(
        @"^\W*((photo(s|graph|grapher|graphy)?|image|images|picture|pic|video|illustration|foto|fotos|fotograf|fotografía|bild|bilder|titelbild|beitragsbild|symbolbild|imagen|immagine|imagem|zdjęcie|zdj|фото|quelle|quellen|bildquelle|bildnachweis|source|sources|fuente|fonte|źródło|crédit|crédits|credit|credits|crédito|via|copyright)( (credit|credits|courtesy|source|by|via|von|de|par|di))?\s*[:©/(]|(photo|image|picture|video|foto|photograph)s? (by|courtesy|credit|von|via|de)\b|getty images|shutterstock|\((photo|image|picture|foto|bild|ap photo|reuters/))"
        + @"|(\((foto|photo|bild|image|picture|imagen|фото|quelle|ap photo)\s*[:/].{2,60}\)|(getty images|shutterstock(\.com)?|ap photo/[\w .]+|istock(photo)?|unsplash|pixabay|adobe ?stock|depositphotos)\)?\.?)$",
        Options)]
    private static partial Regex Credit();

    [GeneratedRegex(
        @"^\W*(©|\(c\) ?\d|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits|todos los derechos|tutti i diritti)"
        + @"|all rights reserved\.?$|may not be (published|reproduced)|alle rechte vorbehalten\.?$", Options)]
    private static partial Regex Copyright();

    [GeneratedRegex(
        @"^\W*(back to (the )?top|nach oben|zurück( zur? .{0,30})?|print( (this )?(page|article|story))?|drucken|imprimir|imprimer|share( this| on| via| story| article)?\b.{0,30}|(artikel |diesen beitrag )?teilen( auf .*)?|tweet|pin( it)?|e-?mail( this.*)?|facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|copy link|link kopieren|save|comments?|leave a (comment|reply)|reply|antworten|next|previous|weiter|older posts?|newer posts?|close|schließen|menu|search|loading.*|show more|load more|mehr anzeigen|home|startseite|log ?in|register|sign in|compartir|partager|condividi|\d+ (comments?|shares?|likes?|kommentare?)|like this:?.*|post navigation|play|pause|listen|toggle.*|expand|view (gallery|comments|larger image)|enlarge( this image)?|gallery|slideshow|\d+ ?(/|of|von) ?\d+)\W*$",
        Options)]
    private static partial Regex Control();

    [GeneratedRegex(
        @"^\W*(\d+ )?((reader|user|recent|latest|all|view|show|post a|leave a|leave your|add a|your|nutzer|leser|\w+) ?)?(comments?|responses?|thoughts on|repl(y|ies)|discussion|kommentare?|leserkommentare|commentaires?|comentarios?|comentários?|commenti|komentarze|комментари[ийя]|reacties|kommentarer|yorumlar|留言|评论|コメント)\W*\d*\W*$|^\W*\d+ (comments?|responses?|thoughts|replies|kommentare|antworten) (on|to|zu)\b|^join the (conversation|discussion)|^diskutieren sie|^schreibe einen kommentar|^kommentar (schreiben|verfassen)|^laisser un commentaire|^deja (un|tu) comentario|^lascia un commento",
        Options)]
    private static partial Regex CommentHeading();

    [GeneratedRegex(
        @"^\W*(more\b.{0,40}\b(stories|news|coverage|articles)|(more|other|latest|related|similar|recommended|recent|popular|top|trending|further|next|read|also|weitere|ähnliche|verwandte|neueste|aktuelle|beliebte|meistgelesene?n?|mehr|passende|autres|derniers|dernières|otras|últimas|más|mais|outras|altri|ultime|похожие|другие|gerelateerde|meest gelezen|fler|flere|related)( \w+)?( (stories|articles?|posts?|news|reading|links?|content|videos?|topics?|from .*|in .*|on .*|artikel|beiträge|themen|meldungen|nachrichten|news|texte|aus .*|von .*|zum thema|articles|noticias|notas|notícias|leídas|articoli|notizie|статьи|новости|materialien))|you (may|might) (also )?(like|be interested in)|(most|meist) (read|popular|viewed|gelesen)|what.?s (next|new)|auch interessant|das könnte .*|zum thema|mehr zum thema|related|recommended|don.?t miss|in other news|up next|vous aimerez aussi|à lire aussi|sur le même sujet|te puede interesar|leia (também|mais)|leggi anche|関連記事|おすすめ.*|相关.*|share this:?|like this:?|tags?:?|schlagw(orte|örter):?|about the authors?|über den autor|über die autor(in|en)|zur person)\W*$",
        Options)]
    private static partial Regex RelatedHeading();

    [GeneratedRegex(@"^\W*(about|über|à propos d[eu]?|acerca de|sobre|informazioni su) (?!this|the (author|book))\S.{1,40}[^.?!]$", Options)]
    private static partial Regex AboutHeading();
}
