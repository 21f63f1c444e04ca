namespace BriefingBot.Core.Ports;

/// <summary>
/// The stored data cannot be used as it is: the folder is not writable, a newer program made it, another process holds it too
/// long, its vectors come from another model, or it is damaged. The message says what is wrong and what to do, and may be shown
/// to a person as it is.
/// </summary>
public sealed class StoreException : Exception
{
    /// <summary>An exception that says only that the store cannot be used.</summary>
    public StoreException()
        : this("The stored data cannot be used. Run the doctor command to see why.")
    {
    }

    /// <summary>An exception with a message for a person.</summary>
    public StoreException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a message for a person and its cause for the log.</summary>
    public StoreException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
