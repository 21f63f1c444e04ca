using BriefingBot.Chat.Buttons;
using BriefingBot.Chat.Localization;
using BriefingBot.Core.Articles;
using BriefingBot.Testing;
using CsCheck;

namespace BriefingBot.Chat.Tests.Buttons;

public sealed class ExcerptContextTests
{
    private static readonly ChatLocale s_english = new(Language.English, TimeZoneInfo.Utc);

    private static readonly Gen<TextSpan> s_span = Gen.Select(Gen.Int[0, 4000], Gen.Int[1, 900], (start, length) => new TextSpan(start, length));

    [Fact]
    public void Of_ExcerptsCloseTogether_ShowsOneStretchOfTheArticle() => Assert.Equal(
        ["**Harbour Post**, undated, Quay closed", "> It rained. **The quay closed.** Nobody knew why. **It opened again.** Ships came."],
        Of("It rained. The quay closed. Nobody knew why. It opened again. Ships came.", "It opened again.", "The quay closed."));

    [Fact]
    public void Of_ExcerptsThatTouch_ShowsThemAsOne() => Assert.Equal(
        "> It rained. **The quay closed. Nobody knew why.** Ships came.",
        Of("It rained. The quay closed. Nobody knew why. Ships came.", "The quay closed. ", "Nobody knew why.")[1]);

    [Fact]
    public void Of_ExcerptsFarApart_ShowsAStretchForEach()
    {
        var between = string.Concat(Enumerable.Repeat("Ships waited. ", 50));
        var lines = Of($"The quay closed. {between}It opened again.", "The quay closed.", "It opened again.");

        Assert.Equal(3, lines.Count);
        Assert.StartsWith("> **The quay closed.** Ships waited.", lines[1], StringComparison.Ordinal);
        Assert.EndsWith("Ships waited. **It opened again.**", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Of_AnyExcerpts_ShowsEachWordOnceAndKeepsItShort() => s_span.Array[1, 3].Sample(spans =>
    {
        var text = string.Join(' ', Enumerable.Range(0, 1000).Select(i => $"w{i:0000}_"));
        var lines = ExcerptContext.Of(Version(text), spans.Where(span => span.FitsIn(text.Length)), s_english);
        var words = lines.Skip(1).SelectMany(line => line.Split(' ', '*')).Where(word => word.StartsWith('w') && word.Length == "w0000\\_".Length).ToList();

        Assert.Distinct(words);
        Assert.Equal(words.Order(StringComparer.Ordinal), words);
        Assert.InRange(lines.Sum(line => line.Length), 1, 3300);
    });

    private static IReadOnlyList<string> Of(string text, params string[] excerpts) => ExcerptContext.Of(
        Version(text),
        excerpts.Select(excerpt => new TextSpan(text.IndexOf(excerpt, StringComparison.Ordinal), excerpt.Length)),
        s_english);

    private static ArticleVersion Version(string text) =>
        AVersion.Of(AnArticle.At("https://a.example/1").From("Harbour Post").Titled("Quay closed").Saying(text), CollectionName.Default, 1);
}
