namespace BriefingBot.Storage.Indexing;

/// <summary>Tells a damaged or vanished part of the index from a defect of the program.</summary>
internal static class IndexDamage
{
    /// <summary>Whether <paramref name="exception"/> says that files of the index are missing, cut off or not what they should be. Lucene's own derive from IOException.</summary>
    public static bool Is(Exception exception) => exception is IOException or InvalidDataException;
}
