using BriefingBot.Core.Ports;

namespace BriefingBot.Evaluation.Product;

/// <summary>The product's index terms, with their rarity among the candidate sentences in place of stored articles.</summary>
internal sealed class CandidateStatistics : ITermStatistics
{
    private readonly ITermStatistics _product;
    private readonly Dictionary<string, int> _frequencies;
    private readonly int _sentences;

    public CandidateStatistics(ITermStatistics product, IReadOnlyCollection<string> sentences)
    {
        _product = product;
        _sentences = sentences.Count;
        _frequencies = sentences.SelectMany(sentence => product.Analyze(sentence).Distinct(StringComparer.Ordinal))
            .CountBy(term => term, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
    }

    public IReadOnlyList<string> Analyze(string text) => _product.Analyze(text);

    public double InverseDocumentFrequency(string term)
    {
        var holding = _frequencies.GetValueOrDefault(term);
        return Core.Ports.InverseDocumentFrequency.Of(_sentences, holding);
    }
}
