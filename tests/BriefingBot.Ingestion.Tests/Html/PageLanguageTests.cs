namespace BriefingBot.Ingestion.Tests.Html;

public sealed class PageLanguageTests : PageTest
{
    [Theory]
    [InlineData("<html lang=de>", "de")]
    [InlineData("<html lang=pt_br>", "pt-BR")]
    [InlineData("<html lang='zh-hant-tw'>", "zh-Hant-TW")]
    [InlineData("<html lang='de'><meta property=og:locale content=en_US>", "de")]
    [InlineData("""<html lang=""><script type="application/ld+json">{"@type":"Article","inLanguage":"fr-CA"}</script>""", "fr-CA")]
    [InlineData("<html><meta property=og:locale content=es_MX>", "es-MX")]
    [InlineData("<html><meta http-equiv=content-language content='ko, en'>", "ko")]
    [InlineData("<html lang='English'><meta property=og:locale content=en_GB>", "en-GB")]
    [InlineData("<html>", "")]
    public void The_language_is_told(string head, string expected) =>
        Assert.Equal(expected, Extract($"{head}<article><h1>Ferry back</h1>{Paragraphs(First)}</article>").Language);
}
