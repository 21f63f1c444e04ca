using System.Runtime.CompilerServices;
using Lucene.Net.Index;

namespace BriefingBot.Storage.Lexical;

/// <summary>The columns of one Lucene segment as arrays, by document.</summary>
internal sealed class Columns
{
    private static readonly ConditionalWeakTable<object, Columns> s_bySegment = [];

    private readonly long[] _ids;
    private readonly long[] _articles;
    private readonly int[] _collections;
    private readonly int[] _days;

    private Columns(AtomicReader segment)
    {
        _articles = Longs(segment, Fields.Article);
        _ids = segment.GetNumericDocValues(Fields.Passage) is null ? _articles : Longs(segment, Fields.Passage);
        _collections = Array.ConvertAll(Longs(segment, Fields.Collection), number => (int)number);
        _days = Array.ConvertAll(Longs(segment, Fields.Day), number => (int)number);
    }

    /// <summary>Those of a segment. They are read once, however often the index is reopened, and live as long as the segment.</summary>
    public static Columns Of(AtomicReader segment) => s_bySegment.GetValue(segment.CoreCacheKey, _ => new(segment));

    /// <summary>The passage's id or, in the index of articles, the article's.</summary>
    public long Id(int document) => _ids[document];

    /// <summary>The article's id.</summary>
    public long Article(int document) => _articles[document];

    /// <summary>Whether the document may be found.</summary>
    public bool IsIn(SearchScope scope, int document) => scope.Contains(_collections[document], _days[document], _articles[document]);

    private static long[] Longs(AtomicReader segment, string field)
    {
        var values = segment.GetNumericDocValues(field);
        var longs = new long[segment.MaxDoc];
        for (var document = 0; values is not null && document < longs.Length; document++)
        {
            longs[document] = values.Get(document);
        }

        return longs;
    }
}
