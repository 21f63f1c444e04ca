using BriefingBot.Core.Articles;
using BriefingBot.Ingestion.Fetching;
using BriefingBot.Testing;
using CsCheck;

namespace BriefingBot.Ingestion.Tests.Fetching;

public sealed class FuturePublicationTests
{
    private readonly ScriptedTime _noon = new();

    [Theory]
    [InlineData("2026-11-25T11:59:00+00:00", "2026-11-25T11:59:00+00:00")]
    [InlineData("2026-11-25T21:20:00+09:00", "2026-11-25T21:00:00+09:00")]
    [InlineData("2026-11-25T14:00:00+00:00", null)]
    [InlineData("2026-11-25", "2026-11-25")]
    [InlineData("2026-11-26", "2026-11-25")]
    [InlineData("2027-01-01", null)]
    public void A_little_ahead_becomes_now_and_more_is_left_out(string told, string? kept) =>
        Assert.Equal(kept, Corrected(told)?.ToString());

    [Fact]
    public void No_publication_is_ever_in_the_future() =>
        Gen.Int[-1_000_000, 1_000_000].Sample(minutes =>
            Assert.False(Corrected(PublishedAt.At(_noon.GetUtcNow().AddMinutes(minutes)).ToString())?.Instant > _noon.GetUtcNow()));

    private PublishedAt? Corrected(string told) =>
        FuturePublication.Corrected(AnArticle.At("https://a.example/1").PublishedOn(told), _noon).Published;
}
