using BriefingBot.Core.Articles;
using BriefingBot.Core.Passages;
using BriefingBot.Storage.Sqlite.Values;

namespace BriefingBot.Storage.Articles;

/// <summary>A passage as column values.</summary>
internal sealed record EncodedPassage(TextSpan Span, byte[] Vector, byte[] Sentences)
{
    /// <summary>Encodes one passage of <paramref name="article"/>.</summary>
    public static EncodedPassage Of(EmbeddedPassage passage, IncomingArticle article, int dimensions)
    {
        var (span, sentences) = passage.Passage;
        var (whole, vectors) = passage.Embedding;
        if (!span.FitsIn(article.Text.Length) || !sentences.All(sentence => sentence.FitsIn(article.Text.Length)))
        {
            throw new ArgumentException($"A passage of {article.Url.OriginalString} reaches beyond its text.", nameof(passage));
        }

        if (sentences.Count != vectors.Count || sentences.Count > SentencesValue.MaxSentences
            || vectors.Any(vector => vector.Values.Length != vectors[0].Values.Length))
        {
            throw new ArgumentException(
                $"A passage of {article.Url.OriginalString} has not one vector for each sentence, all of the same length.",
                nameof(passage));
        }

        return whole.Values.Length == dimensions
            ? new(span, VectorValue.Encode(whole), SentencesValue.Encode(sentences, vectors))
            : throw new ArgumentException($"A vector of {article.Url.OriginalString} has not {dimensions} dimensions.", nameof(passage));
    }
}
