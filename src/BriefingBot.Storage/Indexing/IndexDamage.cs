using BriefingBot.Core.Ports;

namespace BriefingBot.Storage.Indexing;

/// <summary>Tells a damaged or vanished part of the index from a defect of the program.</summary>
internal static class IndexDamage
{
    /// <summary>
    /// Whether <paramref name="exception"/> says that files of the index are missing, cut off or not what they should be. Lucene's own
    /// derive from IOException.
    /// </summary>
    public static bool Is(Exception exception) => exception is IOException or InvalidDataException;

    /// <summary>The exception for a person, where the index can be neither used nor built again.</summary>
    public static StoreException Explain(Exception exception, StoreOptions options) => new(
        $"The search index in {options.IndexFolder} cannot be used: {exception.Message.TrimEnd('.')}. "
        + "Check that the disk has room and that the program may write there; the folder may be deleted, it is built again from the store.",
        exception);
}
