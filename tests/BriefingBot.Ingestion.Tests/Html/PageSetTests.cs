using System.Text.Json;
using BriefingBot.Core.Articles;
using BriefingBot.Ingestion.Html;
using BriefingBot.Testing;

namespace BriefingBot.Ingestion.Tests.Html;

public sealed class PageSetTests : PageTest
{
    [Theory]
    [InlineData("15-comments-longer-than-article")]
    [InlineData("17-list-items-with-span")]
    [InlineData("19-three-dates")]
    [InlineData("20-captions-and-promos-in-body")]
    public void A_page_of_the_cases_is_extracted_as_expected(string name)
    {
        var shared = EvaluationData.Find();
        Assert.SkipWhen(shared is null, $"The evaluation data is not here; set {EvaluationData.Variable} to its folder.");
        var folder = Path.Combine(shared, "cases", name);
        using var expected = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "expected.json")));

        var page = Extract(File.ReadAllBytes(Path.Combine(folder, "input.html")), expected.RootElement.GetProperty("url").GetString());

        Assert.Null(page.Problem);
        Assert.All(expected.RootElement.EnumerateObject(), field => AssertHolds(field, page));
    }

    private static void AssertHolds(JsonProperty field, ExtractedPage page)
    {
        switch (field.Name)
        {
            case "kind" or "url":
                break;
            case "title":
                Assert.Equal(field.Value.GetString(), page.Title);
                break;
            case "author":
                Assert.Equal(field.Value.GetString(), string.Join(", ", page.Authors));
                break;
            case "published":
                Assert.True(PublishedAt.TryParse(field.Value.GetString(), out var published));
                Assert.Equal(published, page.PublishedAt);
                break;
            case "must_contain":
                Assert.All(Texts(field), text => Assert.Contains(text, page.Text, StringComparison.Ordinal));
                break;
            case "must_not_contain":
                Assert.All(Texts(field), text => Assert.DoesNotContain(text, page.Text, StringComparison.Ordinal));
                break;
            case "order":
                var places = Texts(field).Select(text => page.Text.IndexOf(text, StringComparison.Ordinal)).ToList();
                Assert.DoesNotContain(-1, places);
                Assert.Equal(places.Order(), places);
                break;
            default:
                throw new InvalidOperationException($"The case asks for '{field.Name}', which this test does not know.");
        }
    }

    private static IEnumerable<string> Texts(JsonProperty field) => field.Value.EnumerateArray().Select(text => text.GetString()!);
}
