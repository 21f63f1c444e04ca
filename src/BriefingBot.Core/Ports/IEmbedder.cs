using BriefingBot.Core.Articles;
using BriefingBot.Core.Passages;

namespace BriefingBot.Core.Ports;

/// <summary>Turns questions and passages into vectors whose cosine tells how near they are in meaning. Safe for concurrent use.</summary>
public interface IEmbedder
{
    /// <summary>Names the model and how it is used; vectors of different identities must not be compared.</summary>
    string Identity { get; }

    /// <summary>Dimensions of the vectors of questions and passages.</summary>
    int Dimensions { get; }

    /// <summary>The vectors of a question: one to compare with passages, one with sentences.</summary>
    QuestionEmbedding EmbedQuestion(string question);

    /// <summary>The vectors of a passage and of its sentences.</summary>
    /// <param name="title">The article's headline; gives the passage its context.</param>
    /// <param name="passage">The passage's text.</param>
    /// <param name="sentences">Its sentences as spans of <paramref name="passage"/>, in order.</param>
    PassageEmbedding EmbedPassage(string title, string passage, IReadOnlyList<TextSpan> sentences);
}
