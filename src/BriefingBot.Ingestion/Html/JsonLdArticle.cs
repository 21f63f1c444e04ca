using System.Text.Json;
using AngleSharp.Html.Dom;

namespace BriefingBot.Ingestion.Html;

/// <summary>What a page says of its article in JSON-LD (schema.org Article and its kinds).</summary>
internal sealed class JsonLdArticle
{
    // A page with more describes everything on its site.
    private const int MaxScripts = 50;
    private const int MaxObjects = 1000;

    private JsonLdArticle()
    {
    }

    public string Headline { get; private set; } = "";

    public string Published { get; private set; } = "";

    public string Modified { get; private set; } = "";

    public string Language { get; private set; } = "";

    /// <summary>The address of the article's page, or an empty string.</summary>
    public string Url { get; private set; } = "";

    public IReadOnlyList<string> Authors { get; private set; } = [];

    public string Publisher { get; private set; } = "";

    /// <summary>Whether the page says that its article must be paid for.</summary>
    public bool IsPaid { get; private set; }

    /// <summary>The length of the body that the script holds, 0 for none.</summary>
    public int BodyLength { get; private set; }

    /// <summary>Reads all scripts of the page; what is broken is passed over. Objects that are typed as articles go first.</summary>
    public static JsonLdArticle Of(IHtmlDocument page)
    {
        var article = new JsonLdArticle();
        List<JsonElement> objects = [];
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']").Take(MaxScripts))
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

        var names = NamesById(objects.Take(MaxObjects));
        foreach (var found in objects.Take(MaxObjects).OrderByDescending(JsonLdObjects.IsArticle))
        {
            article.Take(found, names);
        }

        return article;
    }

    private void Take(JsonElement found, Dictionary<string, string> names)
    {
        var isArticle = JsonLdObjects.IsArticle(found);
        Published = First(Published, found, "datePublished");
        Authors = Authors.Count > 0 ? Authors : [.. JsonLdObjects.Texts(found, "author").DefaultIfEmpty(Referred(found, names)).Where(name => name.Length > 0)];
        Publisher = First(Publisher, found, "publisher");
        if (isArticle)
        {
            Headline = First(Headline, found, "headline");
            Modified = First(Modified, found, "dateModified");
            Language = First(Language, found, "inLanguage");
            Url = Url.Length > 0 ? Url : JsonLdAddress.Of(found);
            IsPaid |= JsonLdObjects.Texts(found, "isAccessibleForFree").Any(free => free.Equals("false", StringComparison.OrdinalIgnoreCase));
            BodyLength = Math.Max(BodyLength, JsonLdObjects.Texts(found, "articleBody").FirstOrDefault("").Length);
        }
    }

    private static string First(string known, JsonElement found, string property) =>
        known.Length > 0 ? known : JsonLdObjects.Texts(found, property).FirstOrDefault("");

    /// <summary>The name of an author who is told by the id of another object.</summary>
    private static string Referred(JsonElement found, Dictionary<string, string> names) =>
        found.TryGetProperty("author", out var author) && author.ValueKind == JsonValueKind.Object
            ? names.GetValueOrDefault(JsonLdObjects.Texts(author, "@id").FirstOrDefault(""), "")
            : "";

    private static Dictionary<string, string> NamesById(IEnumerable<JsonElement> objects)
    {
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        foreach (var named in objects)
        {
            if (JsonLdObjects.Texts(named, "@id").FirstOrDefault() is { } id && JsonLdObjects.Texts(named, "name").FirstOrDefault() is { } name)
            {
                names.TryAdd(id, name);
            }
        }

        return names;
    }
}
