using BriefingBot.Core.Answers;
using BriefingBot.Core.Asking;
using BriefingBot.Core.Questions;
using BriefingBot.Testing;

namespace BriefingBot.Chat.Tests.Support;

/// <summary>A newsroom that gives the answer of a test, and remembers what it was asked.</summary>
internal sealed class ScriptedNewsroom : INewsroom
{
    public List<AskRequest> Asked { get; } = [];

    public Func<AskRequest, Task<Answer>> Answers { get; set; } = request => Task.FromResult(AnAnswer.To(request)
        .Quoting(Stories.Harbour, "The envoy spoke on Monday. “We are here,” Ana Reyes said.", "“We are here,” Ana Reyes said.")
        .Quoting(Stories.Hostile, "Read **this** @everyone: <@1> [click](https://evil.example) 5 < 6.")
        .Found(0.75));

    public Task<Answer> AskAsync(AskRequest request, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Asked.Add(request);
        return Answers(request);
    }
}
