using Lucene.Net.Search;

namespace BriefingBot.Storage.Lexical;

/// <summary>Makes a query of a question's terms. They are looked up as they are, so nothing in them is syntax.</summary>
internal static class LexicalQuery
{
    /// <summary>
    /// Any of the terms, in the text and in the headline; a repeated term counts as often as it is repeated. Null for no terms.
    /// </summary>
    public static Query? Of(IReadOnlyList<string> terms)
    {
        if (terms.Count == 0)
        {
            return null;
        }

        var query = new BooleanQuery(disableCoord: true);
        foreach (var (term, repeats) in terms.CountBy(term => term, StringComparer.Ordinal).Take(Ranking.MaxTerms))
        {
            query.Add(new TermQuery(new(Fields.Text, term)) { Boost = repeats }, Occur.SHOULD);
            query.Add(new TermQuery(new(Fields.Title, term)) { Boost = repeats * Ranking.TitleWeight }, Occur.SHOULD);
        }

        return query;
    }
}
