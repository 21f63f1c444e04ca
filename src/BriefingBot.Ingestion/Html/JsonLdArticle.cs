using System.Text.Json;
using AngleSharp.Html.Dom;

namespace BriefingBot.Ingestion.Html;

/// <summary>What a page says of its article in JSON-LD (schema.org Article and its kinds).</summary>
internal sealed class JsonLdArticle
{
    private JsonLdArticle()
    {
    }

    public string Published { get; private set; } = "";

    public IReadOnlyList<string> Authors { get; private set; } = [];

    public string Publisher { get; private set; } = "";

    /// <summary>Reads all scripts of the page; what is broken is passed over. Objects that are typed as articles go first.</summary>
    public static JsonLdArticle Of(IHtmlDocument page)
    {
        var article = new JsonLdArticle();
        List<JsonElement> objects = [];
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                JsonLdObjects.Collect(script.TextContent, objects);
            }
            catch (Exception failure) when (failure is JsonException or InvalidOperationException)
            {
                continue;
            }
        }

        foreach (var found in objects.OrderByDescending(JsonLdObjects.IsArticle))
        {
            article.Take(found);
        }

        return article;
    }

    private void Take(JsonElement found)
    {
        Published = Published.Length > 0 ? Published : JsonLdObjects.Texts(found, "datePublished").FirstOrDefault("");
        Authors = Authors.Count > 0 ? Authors : [.. JsonLdObjects.Texts(found, "author")];
        Publisher = Publisher.Length > 0 ? Publisher : JsonLdObjects.Texts(found, "publisher").FirstOrDefault("");
    }
}
