namespace BriefingBot.Ingestion.Fetching;

/// <summary>An address could not be fetched. The message says what is wrong and what to do, and may be shown to a person as it is.</summary>
public sealed class FetchException : Exception
{
    /// <summary>An exception that says only that fetching failed.</summary>
    public FetchException()
        : this("The address could not be fetched. Try again later.")
    {
    }

    /// <summary>An exception with a message for a person.</summary>
    public FetchException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a message for a person and its cause for the log.</summary>
    public FetchException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Whether a further try may succeed soon.</summary>
    public bool IsTransient { get; init; }

    /// <summary>Whether the answer has more bytes than are taken.</summary>
    public bool IsTooLarge { get; init; }

    /// <summary>How long the server asks to be left alone, or null.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The status of an answer that brought no page, or null where there was no answer.</summary>
    public int? Status { get; init; }
}
