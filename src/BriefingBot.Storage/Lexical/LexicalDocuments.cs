using BriefingBot.Storage.Articles;
using Lucene.Net.Documents;

namespace BriefingBot.Storage.Lexical;

/// <summary>What of an article goes into the two indexes.</summary>
internal static class LexicalDocuments
{
    /// <summary>One document: headline and text together, and the headline once more for its own weight.</summary>
    public static IEnumerable<Document> OfArticle(IndexedArticle article)
    {
        var document = Start(article);
        document.Add(new TextField(Fields.Title, article.Title, Field.Store.NO));
        document.Add(new TextField(Fields.Text, article.Title + "\n" + article.Text, Field.Store.NO));
        yield return document;
    }

    /// <summary>A document for each passage.</summary>
    public static IEnumerable<Document> OfPassages(IndexedArticle article)
    {
        foreach (var passage in article.Passages)
        {
            var document = Start(article);
            document.Add(new NumericDocValuesField(Fields.Passage, passage.Id));
            document.Add(new TextField(Fields.Text, passage.Span.Of(article.Text).ToString(), Field.Store.NO));
            yield return document;
        }
    }

    private static Document Start(IndexedArticle article) =>
    [
        new StringField(Fields.Key, Fields.KeyOf(article.Id).Text, Field.Store.NO),
        new NumericDocValuesField(Fields.Article, article.Id),
        new NumericDocValuesField(Fields.Collection, article.Collection),
        new NumericDocValuesField(Fields.Day, article.Day),
    ];
}
