using BriefingBot.Core.Articles;
using BriefingBot.Core.Asking;
using BriefingBot.Core.Passages;
using BriefingBot.Core.Ports;

namespace BriefingBot.Evaluation.Product;

/// <summary>A sentence as the ranker gets it where nothing stands around it: an untitled article that has only this sentence.</summary>
internal static class BareSentence
{
    private static readonly Uri s_nowhere = new("urn:candidate");

    public static SentenceCandidate Of(string text, QuestionEmbedding question, IEmbedder embedder, ITermStatistics statistics)
    {
        var whole = new TextSpan(0, text.Length);
        var embedding = embedder.EmbedPassage("", text, [whole]);
        var article = new ScoredArticle(new(default, default, 0, []), 0);
        var passage = new ScoredPassage(default, article, 0, question.Passages.Cosine(embedding.Whole), 0, 0);
        var context = new PassageInContext(passage, new(Version(text), statistics), [whole], statistics);
        return new(context, 0, question.Sentences.Cosine(embedding.Sentences[0]));
    }

    private static ArticleVersion Version(string text) => new()
    {
        Id = default,
        Text = text,
        Hash = VersionHash.Of(text),
        Header = new()
        {
            Id = default,
            Collection = CollectionName.Default,
            Url = s_nowhere,
            Title = "",
            Outlet = "",
            Authors = [],
            Published = null,
            LoadedAt = default,
        },
    };
}
