using BriefingBot.Chat.Platform;

namespace BriefingBot.Chat.Ports;

/// <summary>Fetches files that people send along with a command, from where the chat platform keeps them. Safe for concurrent use.</summary>
public interface IAttachmentReader
{
    /// <summary>The file's bytes.</summary>
    /// <param name="file">The file. Its size is a claim: no more than <paramref name="maxBytes"/> is read whatever it says.</param>
    /// <param name="maxBytes">The most bytes.</param>
    /// <param name="cancellation">Stops.</param>
    /// <exception cref="IntakeException">It is larger, or the platform does not give it.</exception>
    Task<ReadOnlyMemory<byte>> ReadAsync(FileValue file, long maxBytes, CancellationToken cancellation);
}
