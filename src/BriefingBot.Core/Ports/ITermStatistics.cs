namespace BriefingBot.Core.Ports;

/// <summary>Knows how text becomes index terms and how rare each is. Safe for concurrent use.</summary>
public interface ITermStatistics
{
    /// <summary>The index terms of a text in order, repeats included: lower case, without stop words, stemmed.</summary>
    IReadOnlyList<string> Analyze(string text);

    /// <summary>How rare a term is among the articles of all collections; see <see cref="Ports.InverseDocumentFrequency"/>.</summary>
    double InverseDocumentFrequency(string term);
}
