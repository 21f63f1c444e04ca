using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace BriefingBot.Storage.Lexical;

/// <summary>
/// Drops function words, but keeps WHO, the organization. It works on words as they are written, before they are lowered.
/// </summary>
internal sealed class FunctionWordFilter : FilteringTokenFilter
{
    private const string Organization = "WHO";

    private readonly ICharTermAttribute _term;

    public FunctionWordFilter(TokenStream input)
        : base(LuceneVersion.LUCENE_48, input) => _term = AddAttribute<ICharTermAttribute>();

    /// <inheritdoc/>
    protected override bool Accept() =>
        !FunctionWords.Set.Contains(_term.Buffer, 0, _term.Length) || _term.Buffer.AsSpan(0, _term.Length).SequenceEqual(Organization);
}
