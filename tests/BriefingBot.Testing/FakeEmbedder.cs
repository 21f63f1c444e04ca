using BriefingBot.Core.Articles;
using BriefingBot.Core.Passages;
using BriefingBot.Core.Ports;
using BriefingBot.Core.Vectors;

namespace BriefingBot.Testing;

/// <summary>
/// An embedder without a model: every word adds one to a dimension chosen by its hash, so texts that share words are near each
/// other. The same text has the same vector on every machine.
/// </summary>
public sealed class FakeEmbedder(int dimensions = 64, string identity = "fake-words-1") : IEmbedder
{
    /// <inheritdoc/>
    public string Identity => identity;

    /// <inheritdoc/>
    public int Dimensions => dimensions;

    /// <summary>How many texts were embedded.</summary>
    public int Calls => _calls;

    private int _calls;

    /// <inheritdoc/>
    public QuestionEmbedding EmbedQuestion(string question)
    {
        var vector = Embed(question);
        return new(vector, vector);
    }

    /// <inheritdoc/>
    public PassageEmbedding EmbedPassage(string title, string passage, IReadOnlyList<TextSpan> sentences)
    {
        ArgumentNullException.ThrowIfNull(passage);
        ArgumentNullException.ThrowIfNull(sentences);
        return new(Embed(passage), [.. sentences.Select(s => Embed(s.Of(passage)))]);
    }

    private QuantizedVector Embed(ReadOnlySpan<char> text)
    {
        Interlocked.Increment(ref _calls);
        var vector = new float[dimensions];
        var hash = HashStart;
        var inside = false;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                hash = (hash ^ char.ToLowerInvariant(c)) * HashFactor;
                inside = true;
            }
            else if (inside)
            {
                vector[hash % (uint)dimensions]++;
                (hash, inside) = (HashStart, false);
            }
        }

        if (inside)
        {
            vector[hash % (uint)dimensions]++;
        }

        return QuantizedVector.FromFloats(vector);
    }

    // FNV-1a: string.GetHashCode differs from run to run.
    private const uint HashStart = 2166136261;
    private const uint HashFactor = 16777619;
}
