namespace BriefingBot.Storage.Articles;

/// <summary>A place in the change log: how far an index has followed the store.</summary>
/// <param name="Seq">The number of the last change, 0 before the first.</param>
/// <param name="Mark">What tells that change from another with its number.</param>
internal readonly record struct ChangePoint(long Seq, string Mark)
{
    /// <summary>Before the first change.</summary>
    public static ChangePoint Start { get; } = new(0, "");
}
