using System.Text.Json;
using BriefingBot.Evaluation.Feeds.Assertions;
using BriefingBot.Evaluation.Reading;
using BriefingBot.Ingestion.Feeds;
using BriefingBot.Testing;

namespace BriefingBot.Ingestion.Tests.Feeds;

public sealed class FeedSetTests : FeedTest
{
    [Theory]
    [InlineData("core", 405)]
    [InlineData("entities", 256)]
    [InlineData("sanitize", 600)]
    public void Assertions_HoldAsManyAsTheyHave(string part, int floor)
    {
        var folder = Folder("feeds");

        var right = JsonLines.Read<FeedAssertion>(Path.Combine(folder, "assertions.jsonl"))
            .Where(assertion => assertion.Part == part)
            .Count(assertion => FeedCheck.Of(assertion, folder, Time).IsRight);

        Assert.InRange(right, floor, int.MaxValue);
    }

    [Fact]
    public void Dates_AreAllRead()
    {
        var dates = JsonLines.Read<DateCheck>(Path.Combine(Folder("feeds"), "dates.jsonl"));

        Assert.Equal(72, dates.Count);
        Assert.All(dates, date => Assert.Equal(date.ExpectedUtc, date.Found(Time)));
    }

    [Theory]
    [InlineData("01-undeclared-html-entity")]
    [InlineData("03-control-characters")]
    [InlineData("05-markup-in-title")]
    [InlineData("06-relative-links")]
    [InlineData("10-one-bad-byte-in-utf8")]
    [InlineData("12-atom-entry-without-link")]
    [InlineData("14-odd-dates")]
    public void A_feed_of_the_cases_is_read_as_expected(string name)
    {
        var folder = Path.Combine(Folder("cases"), name);
        using var expected = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "expected.json")));
        var address = new Uri(expected.RootElement.GetProperty("base_url").GetString()!);

        Assert.True(FeedReader.TryRead(new FeedSource(File.ReadAllBytes(Path.Combine(folder, "input.xml")), address), Time, out var feed, out _));

        var wanted = expected.RootElement.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(wanted.Count, feed.Items.Count);
        Assert.All(wanted.Zip(feed.Items), pair => Assert.All(pair.First.EnumerateObject(), field => AssertHolds(field, pair.Second)));
    }

    private static void AssertHolds(JsonProperty field, FeedItem item)
    {
        if (field.Name == "content_links")
        {
            Assert.All(field.Value.EnumerateArray(), link => Assert.Contains(link.GetString()!, item.Content.Value, StringComparison.Ordinal));
            return;
        }

        Assert.Equal(field.Value.GetString()?.Replace('\u00A0', ' '), field.Name switch
        {
            "id" => item.OwnId,
            "title" => item.Title.Line,
            "link" => item.Link?.OriginalString,
            "summary" => item.Summary.Text,
            "published" => item.Published?.ToIso(),
            "updated" => item.Updated?.ToIso(),
            _ => throw new InvalidOperationException($"The case asks for '{field.Name}', which this test does not know."),
        });
    }

    private static string Folder(string name)
    {
        var shared = EvaluationData.Find();
        Assert.SkipWhen(shared is null, $"The evaluation data is not here; set {EvaluationData.Variable} to its folder.");
        return Path.Combine(shared, name);
    }
}
