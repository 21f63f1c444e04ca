using BriefingBot.Core.Articles;
using BriefingBot.Core.Vectors;

namespace BriefingBot.Core.Passages;

/// <summary>A run of whole sentences of a version, the unit of retrieval.</summary>
/// <param name="Span">Where it stands in the version's text.</param>
/// <param name="Sentences">Its sentences in order, as spans of the version's text.</param>
public sealed record Passage(TextSpan Span, IReadOnlyList<TextSpan> Sentences);

/// <summary>What the embedder makes of a question.</summary>
/// <param name="Passages">To be compared with <see cref="PassageEmbedding.Whole"/>.</param>
/// <param name="Sentences">To be compared with <see cref="PassageEmbedding.Sentences"/>; its dimensions may be others.</param>
public sealed record QuestionEmbedding(QuantizedVector Passages, QuantizedVector Sentences);

/// <summary>What the embedder makes of a passage.</summary>
/// <param name="Whole">The passage's vector.</param>
/// <param name="Sentences">A vector for each sentence in its context, in order; all of the same dimensions.</param>
public sealed record PassageEmbedding(QuantizedVector Whole, IReadOnlyList<QuantizedVector> Sentences);

/// <summary>A passage with its vectors, ready to be stored.</summary>
public sealed record EmbeddedPassage(Passage Passage, PassageEmbedding Embedding);

/// <summary>A passage as it is read back from the store.</summary>
public sealed record StoredPassage
{
    /// <summary>The passage.</summary>
    public required PassageId Id { get; init; }

    /// <summary>The article it belongs to.</summary>
    public required ArticleId ArticleId { get; init; }

    /// <summary>The version in whose text its spans count.</summary>
    public required VersionId VersionId { get; init; }

    /// <summary>Its place among the version's passages, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Spans and sentences.</summary>
    public required Passage Passage { get; init; }

    /// <summary>A vector for each sentence, in order.</summary>
    public required IReadOnlyList<QuantizedVector> SentenceVectors { get; init; }
}
