using System.Globalization;
using Lucene.Net.Index;

namespace BriefingBot.Storage.Lexical;

/// <summary>Names of the fields of both Lucene indexes.</summary>
internal static class Fields
{
    /// <summary>The article's id as a term; what is replaced or removed is found by it.</summary>
    public const string Key = "key";

    /// <summary>The headline; articles only.</summary>
    public const string Title = "title";

    /// <summary>Headline and text of an article, or the text of a passage.</summary>
    public const string Text = "text";

    /// <summary>The article's id as a column.</summary>
    public const string Article = "article";

    /// <summary>The passage's id as a column; passages only.</summary>
    public const string Passage = "passage";

    /// <summary>The collection's number as a column.</summary>
    public const string Collection = "collection";

    /// <summary>The publication day as a column, in days since 0001-01-01.</summary>
    public const string Day = "day";

    /// <summary>The term that all documents of an article have.</summary>
    public static Term KeyOf(long articleId) => new(Key, articleId.ToString(CultureInfo.InvariantCulture));
}
