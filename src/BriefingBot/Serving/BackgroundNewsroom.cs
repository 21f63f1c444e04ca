using BriefingBot.Core.Answers;
using BriefingBot.Core.Asking;
using BriefingBot.Core.Questions;

namespace BriefingBot.Serving;

/// <summary>Answers on a thread of the pool: searching and embedding keep a processor busy, and a chat's connection must not wait for them.</summary>
internal sealed class BackgroundNewsroom(INewsroom newsroom) : INewsroom
{
    /// <inheritdoc/>
    public Task<Answer> AskAsync(AskRequest request, CancellationToken cancellation) =>
        Task.Run(() => newsroom.AskAsync(request, cancellation), cancellation);
}
