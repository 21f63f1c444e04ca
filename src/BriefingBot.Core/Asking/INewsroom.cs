using BriefingBot.Core.Answers;
using BriefingBot.Core.Questions;

namespace BriefingBot.Core.Asking;

/// <summary>Answers questions from the stored articles.</summary>
public interface INewsroom
{
    /// <summary>Answers, or tells that the articles do not.</summary>
    Task<Answer> AskAsync(AskRequest request, CancellationToken cancellation);
}
