using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Rendering;

namespace BriefingBot.Chat.Tests.Support;

/// <summary>A reply that keeps what is shown, and fails where a platform would refuse it.</summary>
internal sealed class FakeReply : IChatReply
{
    /// <summary>What was shown, in order; each in the place of the one before.</summary>
    public List<OutgoingMessage> Shown { get; } = [];

    /// <summary>Whether only the asker sees it; null before it is acknowledged.</summary>
    public bool? IsPrivate { get; private set; }

    /// <summary>How often it was acknowledged.</summary>
    public int Acknowledged { get; private set; }

    /// <summary>Whether the request was taken already.</summary>
    public bool IsTaken { get; init; }

    /// <summary>The id that the message gets.</summary>
    public MessageId Message { get; init; } = new(9_001);

    /// <summary>What happens between the moment a message can be seen and the moment the bot learns its id.</summary>
    public Func<Task> Delivers { get; init; } = () => Task.CompletedTask;

    /// <summary>What stands there at the end.</summary>
    public OutgoingMessage Last => Assert.IsType<OutgoingMessage>(Shown.LastOrDefault());

    public ValueTask<bool> AcknowledgeAsync(bool isPrivate, CancellationToken cancellation)
    {
        Acknowledged++;
        IsPrivate ??= isPrivate;
        return ValueTask.FromResult(!IsTaken);
    }

    public async ValueTask<Delivery> ShowAsync(OutgoingMessage message, CancellationToken cancellation)
    {
        Assert.True(Acknowledged > 0, "Something was shown before the request was acknowledged.");
        Assert.Null(MessageLimits.Excess(message));
        cancellation.ThrowIfCancellationRequested();
        Shown.Add(message);
        await Delivers();
        return new(true, Message);
    }
}
