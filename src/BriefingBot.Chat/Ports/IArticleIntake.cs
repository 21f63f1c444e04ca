using BriefingBot.Core.Articles;
using BriefingBot.Core.Loading;

namespace BriefingBot.Chat.Ports;

/// <summary>
/// Takes what an admin hands in from a chat and loads it. Bounded in size and time; reads public http and https addresses only. What was
/// saved before a cancellation or a failure stays. Safe for concurrent use.
/// </summary>
public interface IArticleIntake
{
    /// <summary>Endings of the files that can be read, with their dots and in lower case, such as ".txt".</summary>
    IReadOnlyList<string> FileEndings { get; }

    /// <summary>The largest file, in bytes.</summary>
    long MaxFileBytes { get; }

    /// <summary>The longest pasted text, in UTF-16 units.</summary>
    int MaxTextLength { get; }

    /// <summary>Reads the page or file at an address.</summary>
    /// <exception cref="IntakeException">Nothing could be loaded.</exception>
    Task<LoadReport> LoadPageAsync(CollectionName collection, Uri address, IProgress<LoadProgress>? progress, CancellationToken cancellation);

    /// <summary>Reads a file. What kind it is, its bytes have to bear out: a name that lies is refused.</summary>
    /// <param name="collection">Where its articles go.</param>
    /// <param name="name">The file's name as the sender gave it; only its ending is used, and the name in messages.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="progress">Told after every article; null for none.</param>
    /// <param name="cancellation">Stops between two articles.</param>
    /// <exception cref="IntakeException">Nothing could be loaded.</exception>
    Task<LoadReport> LoadFileAsync(
        CollectionName collection, string name, ReadOnlyMemory<byte> content, IProgress<LoadProgress>? progress, CancellationToken cancellation);

    /// <summary>Loads an article that was pasted.</summary>
    /// <exception cref="IntakeException">It cannot be loaded.</exception>
    Task<LoadReport> LoadTextAsync(CollectionName collection, PastedArticle article, CancellationToken cancellation);
}

/// <summary>An article that somebody pasted into a chat.</summary>
/// <param name="Text">Its body.</param>
/// <param name="Title">Its headline, or an empty string.</param>
/// <param name="Outlet">Its publisher, or an empty string.</param>
/// <param name="Address">Where it stands, or null: then the intake makes an address of its own from the text.</param>
/// <param name="Published">Its day, or null.</param>
public sealed record PastedArticle(string Text, string Title, string Outlet, Uri? Address, DateOnly? Published);

/// <summary>Nothing could be loaded. The message says what is wrong and what to do, and may be shown to a person as it is.</summary>
public sealed class IntakeException(string message, Exception? inner = null) : Exception(message, inner);
