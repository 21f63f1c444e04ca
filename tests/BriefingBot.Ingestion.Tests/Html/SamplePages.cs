using System.Text;

namespace BriefingBot.Ingestion.Tests.Html;

/// <summary>Whole pages of two to six kilobytes, as sites of several kinds send them.</summary>
internal static class SamplePages
{
    private const string Body = """
        <p>PORT QUAY, Feb. 3 (AP) — The ferry came back to the eastern pier on Tuesday after three days of repairs, and the crew said that the new pump held.</p>
        <p>“Nobody was ever in danger,” said <a href="/people/kai">Ada Kai</a>, who runs the harbour; two hundred passengers had waited since the weekend.</p>
        <figure><img src="pier.jpg" alt="The pier"><figcaption>The pier at dawn. Photo: Quay Pictures</figcaption></figure>
        <h2>What comes next</h2>
        <p>Freight follows on Thursday, when the larger boat has passed its inspection and the weather is expected to turn.<br><br>A second pump costs 41,000 €.</p>
        <ul><li><span>Bicycles go on the lower deck.</span></li><li>Dogs stay on a lead until the gate opens.</li></ul>
        <blockquote><p>“We will see,” the captain wrote.</p></blockquote>
        <p>Read more: <a href="/2026/02/01/pump">Why the pump failed</a></p>
        """;

    private const string News = $$$"""
        <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Ferry back at its pier | Quay News</title>
        <meta property="og:title" content="Ferry back at its pier"><meta property="og:site_name" content="Quay News"><meta name="author" content="Bo Pier">
        <link rel="canonical" href="https://quay.example/2026/02/03/ferry"><meta property="article:modified_time" content="2026-02-04T09:00:00Z">
        <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Ferry back at its pier","datePublished":"2026-02-03T08:15:00Z",
        "author":{"@id":"#bo"},"isAccessibleForFree":false,"publisher":{"name":"Quay Media"}},{"@type":"Person","@id":"#bo","name":"Bo Pier"}]}</script>
        <style>p { color: black }</style></head><body class="single"><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
        <article class="story-body"><header><h1>Ferry back at its pier</h1><p class="byline">By Bo Pier</p><time datetime="2026-02-03">3 February 2026</time></header>{{{Body}}}
        <aside class="related"><h3>Related articles</h3><ul><li><a href="/a">Goats on the slipway</a></li><li><a href="/b">Six soups</a></li></ul></aside></article>
        <section id="comments"><h3>Comments (2)</h3><div class="comment"><p>I was on that boat, it was cold, and nobody told us a thing for hours.</p></div></section>
        <footer><p>© 2026 Quay Media. All rights reserved.</p></footer><script>window.data = { "a": "<p>no text</p>" };</script></body></html>
        """;

    private const string Table = $"""
        <html><head><title>Hafen wieder offen - Hafenblatt</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body><form action="/"><table width="100%"><tr>
        <td class="menu"><a href="/">Start</a><br><a href="/kontakt">Kontakt</a></td><td><font size="5"><b>Hafen wieder offen</b></font><br>Von Ada Kai, 03.02.2026<br><br>
        Die Fähre kehrte am Dienstag nach drei Tagen zurück, und die Mannschaft sagte, dass die neue Pumpe hielt.<br><br>{Body}<br>Lesen Sie auch: <a href="/p">Die Pumpe</a></td></tr></table></form></body></html>
        """;

    private const string Scripts = $"""
        <html dir="rtl" lang="ar"><head><meta charset="utf-8"><title>عادت العبارة</title></head><body><main id="main"><div class="entry-content"><h1>عادت العبارة إلى الرصيف</h1>
        <p>عادت العبارة إلى الرصيف الشرقي يوم الثلاثاء بعد ثلاثة أيام من الإصلاحات، وقال الطاقم إن المضخة الجديدة صمدت أمام الأمواج.</p>
        <p>渡轮在三天的维修之后于星期二返回东码头，船员们表示新水泵工作正常，港务局长说货运将于星期四恢复。</p>{Body}</div></main>
        <noscript><p>Switch scripts on.</p></noscript><div style="display:none"><p>Hidden words that nobody reads.</p></div></body></html>
        """;

    /// <summary>The pages in UTF-8, and the first in UTF-16.</summary>
    public static IReadOnlyList<byte[]> All { get; } =
        [.. new[] { News, Table, Scripts }.Select(Encoding.UTF8.GetBytes), Encoding.Unicode.GetBytes(News)];
}
