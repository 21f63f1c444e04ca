using BriefingBot.Core.Answers;
using BriefingBot.Core.Asking;
using BriefingBot.Core.Questions;
using BriefingBot.Testing;

namespace BriefingBot.Tests.Running;

/// <summary>A newsroom that gives the answer of a test, and remembers what it was asked.</summary>
internal sealed class ScriptedNewsroom : INewsroom
{
    /// <summary>What was asked, in order.</summary>
    public List<AskRequest> Asked { get; } = [];

    /// <summary>Makes the answer.</summary>
    public Func<AskRequest, Answer> Answers { get; set; } = request => AnAnswer.To(request).NotFound(NotFoundReason.NothingNear);

    public Task<Answer> AskAsync(AskRequest request, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Asked.Add(request);
        return Task.FromResult(Answers(request));
    }
}
