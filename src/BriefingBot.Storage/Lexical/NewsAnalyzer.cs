using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace BriefingBot.Storage.Lexical;

/// <summary>
/// Turns English news into index terms: words by Unicode's rules (UAX #29, so 6.31% gives 6.31), accents and typographic
/// apostrophes made plain, possessives cut, initials and grouped numbers unified, function words dropped, lower case, stemmed
/// with Porter's algorithm. Questions and articles go through the same steps.
/// </summary>
internal sealed class NewsAnalyzer : Analyzer
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    /// <summary>The terms of a text in order, repeats included.</summary>
    public IReadOnlyList<string> Terms(string text)
    {
        var terms = new List<string>();
        using var tokens = GetTokenStream("", text);
        var term = tokens.GetAttribute<ICharTermAttribute>();
        tokens.Reset();
        while (tokens.IncrementToken())
        {
            terms.Add(term.ToString());
        }

        tokens.End();
        return terms;
    }

    /// <inheritdoc/>
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var words = new StandardTokenizer(Version, reader);
        TokenStream terms = new ASCIIFoldingFilter(words);
        terms = new EnglishPossessiveFilter(Version, terms);
        terms = new SpellingFilter(terms);
        terms = new FunctionWordFilter(terms);
        terms = new LowerCaseFilter(Version, terms);
        terms = new PorterStemFilter(terms);
        return new(words, terms);
    }
}
