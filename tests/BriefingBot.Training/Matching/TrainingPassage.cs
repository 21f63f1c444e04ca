using BriefingBot.Core.Articles;

namespace BriefingBot.Training.Matching;

/// <summary>A passage with the questions it answers.</summary>
/// <param name="Title">The article it is from.</param>
/// <param name="Text">Its words.</param>
/// <param name="Sentences">Its sentences.</param>
/// <param name="Questions">What it answers, and in which sentence.</param>
internal sealed record TrainingPassage(
    string Title, string Text, IReadOnlyList<TextSpan> Sentences, IReadOnlyList<TrainingQuestion> Questions);

/// <summary>A question and the index of the sentence that answers it.</summary>
internal sealed record TrainingQuestion(string Text, int Sentence);
