using BriefingBot.Core.Articles;
using BriefingBot.Core.Passages;
using BriefingBot.Core.Ports;
using BriefingBot.Core.Vectors;
using BriefingBot.Models.Arctic.Matching;

namespace BriefingBot.Models.Arctic;

/// <summary>Snowflake Arctic-embed-xs: 22 million parameters, 384 dimensions, run in this process on int8 weights.</summary>
/// <remarks>
/// A text's vector is the state of its [CLS] token, and a question is asked with a prefix (the model's card). A sentence's vector is made
/// of its tokens' states in the run over the whole passage by <see cref="SentenceMatcher"/>, so it knows its context and costs no run.
/// </remarks>
public sealed class ArcticEmbedder : IEmbedder, IDisposable
{
    /// <summary>Names the model, its weights and how its input is made.</summary>
    public const string ModelIdentity = "arctic-xs-int8/1";

    /// <summary>Dimensions of every vector.</summary>
    public const int ModelDimensions = ArcticSession.Width;

    private const string QuestionPrefix = "Represent this sentence for searching relevant passages: ";

    private readonly ArcticTokenizer _tokenizer = new();
    private readonly Lazy<ArcticSession> _session;
    private readonly Lazy<SentenceMatcher> _matcher = new(SentenceMatcher.Load);

    /// <summary>Makes the embedder; the model is loaded at the first use.</summary>
    public ArcticEmbedder(ArcticOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _session = new(() => new ArcticSession(ModelCache.Ensure(options.CacheFolder)));
    }

    /// <inheritdoc/>
    public string Identity => ModelIdentity;

    /// <inheritdoc/>
    public int Dimensions => ModelDimensions;

    /// <inheritdoc/>
    public QuestionEmbedding EmbedQuestion(string question)
    {
        var matcher = _matcher.Value;
        return _session.Value.Run(QuestionInput(_tokenizer, question), allLayers: false, states => new QuestionEmbedding(
            QuantizedVector.FromFloats(states.Whole), matcher.MapQuestion(states.Whole)));
    }

    /// <inheritdoc/>
    public PassageEmbedding EmbedPassage(string title, string passage, IReadOnlyList<TextSpan> sentences)
    {
        var matcher = _matcher.Value;
        var input = ArcticInput.Of(_tokenizer, title, passage, sentences);
        return _session.Value.Run(input.Ids, allLayers: true, states => new PassageEmbedding(
            QuantizedVector.FromFloats(states.Whole),
            [.. input.Sentences.Select(tokens => matcher.MapSentence(SentencePooling.Describe(states, tokens)))]));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_session.IsValueCreated)
        {
            _session.Value.Dispose();
        }
    }

    internal static long[] QuestionInput(ArcticTokenizer tokenizer, string question) =>
    [
        ArcticTokenizer.Classification,
        .. tokenizer.Encode(QuestionPrefix + question, ArcticInput.MaxTokens - 2),
        ArcticTokenizer.Separator,
    ];
}
