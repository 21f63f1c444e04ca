using BriefingBot.Core.Excerpts;

namespace BriefingBot.Core.Asking;

/// <summary>What the ranker knows of a sentence, in the order of <see cref="SentenceFeature"/>.</summary>
internal static class SentenceFeatures
{
    private const int ShortSentence = 5;

    /// <summary>Reads the features of one candidate.</summary>
    /// <param name="question">The question.</param>
    /// <param name="questionWords">Its words in lower case.</param>
    /// <param name="sentence">The candidate.</param>
    /// <param name="bestArticle">The score of the best article at hand.</param>
    public static double[] Of(
        QuestionProfile question, IReadOnlySet<string> questionWords, SentenceCandidate sentence, double bestArticle)
    {
        var text = sentence.Text;
        var own = sentence.TermSet;
        var near = own.Concat(sentence.TermsBefore(1)).Concat(sentence.Context.Article.TitleTerms).ToHashSet(StringComparer.Ordinal);
        var passage = sentence.Context.Passage;
        var coverage = question.Coverage(own);
        var words = WordCount.Of(text);
        var asksSpeech = question.Kind.HasFlag(AnswerKind.Speech);
        var isSpeech = asksSpeech && (sentence.IsQuoted || AnswerKindFit.HasSpeechVerb(text));
        return
        [
            sentence.Match,
            coverage,
            question.Coverage(near) - coverage,
            Pairs(question.Terms, sentence.Terms),
            passage.Cosine,
            sentence.Context.Sentences.Count == 1 ? passage.Cosine : 0,
            passage.Lexical,
            passage.Article.Score - bestArticle,
            AnswerKindFit.Of(question.Kind, text, questionWords),
            isSpeech ? 1 : 0,
            asksSpeech && sentence.IsQuoted ? 1 : 0,
            SpeakerAgreement.Of(question, sentence, isSpeech),
            PlaceAgreement.Of(question.Place, sentence),
            text.EndsWith('?') ? 1 : 0,
            words < ShortSentence ? 1 : 0,
            EndsLikeSentence(text) ? 0 : 1,
            sentence.TitleShare,
            Math.Log(1 + words),
            1.0 / (1 + passage.Ordinal),
            own.Count == 0 ? 0 : (double)own.Count(t => !question.Weights.ContainsKey(t)) / own.Count,
        ];
    }

    /// <summary>Navigation, captions and headlines seldom end with a mark.</summary>
    public static bool EndsLikeSentence(string text) => text.TrimEnd('"', '”', '’', '\'', ')', ']').AsSpan() is [.., '.' or '!' or '?' or '…' or ':' or '。'];

    /// <summary>The share of the question's neighbouring terms that are neighbours in the sentence too.</summary>
    private static double Pairs(IReadOnlyList<string> question, IReadOnlyList<string> sentence)
    {
        if (question.Count < 2 || sentence.Count < 2)
        {
            return 0;
        }

        var pairs = sentence.Zip(sentence.Skip(1)).ToHashSet();
        return (double)question.Zip(question.Skip(1)).Count(pairs.Contains) / (question.Count - 1);
    }
}

/// <summary>Names the features; their weights stand in the same order.</summary>
internal enum SentenceFeature
{
    /// <summary>The learned cosine of question and sentence in its passage.</summary>
    Match,

    /// <summary>The share of the topic's idf that stands in the sentence.</summary>
    Coverage,

    /// <summary>The share that stands only in the sentence before it or in the title.</summary>
    NearCoverage,

    /// <summary>The share of the question's pairs of neighbouring terms.</summary>
    Pairs,

    /// <summary>The passage's cosine.</summary>
    PassageCosine,

    /// <summary>The passage's cosine where the sentence is all of it, so that it is the sentence's own; else 0.</summary>
    OwnCosine,

    /// <summary>The passage's BM25 relative to the best.</summary>
    PassageLexical,

    /// <summary>The article's score less that of the best.</summary>
    Article,

    /// <summary>Whether it holds the kind of words asked for, −1 to 1.</summary>
    KindFit,

    /// <summary>Whether somebody speaks, where that is asked for.</summary>
    Speech,

    /// <summary>Whether it quotes, where speech is asked for.</summary>
    Quotation,

    /// <summary>How far the one who speaks is the one asked about.</summary>
    Speaker,

    /// <summary>Whether it is set in the place asked for, −1 to 1.</summary>
    Place,

    /// <summary>Whether it is a question itself.</summary>
    IsQuestion,

    /// <summary>Whether it has fewer than five words.</summary>
    IsShort,

    /// <summary>Whether it does not end as sentences do.</summary>
    IsFragment,

    /// <summary>The share of its terms that the headline has.</summary>
    TitleShare,

    /// <summary>The logarithm of its words.</summary>
    Length,

    /// <summary>1 in the first passage, 1/2 in the second, and so on.</summary>
    Position,

    /// <summary>The share of its terms that the question does not have.</summary>
    Novelty,
}
