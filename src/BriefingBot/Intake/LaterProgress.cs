using BriefingBot.Core.Loading;

namespace BriefingBot.Intake;

/// <summary>The progress of a load that follows others, counted from the first one's beginning.</summary>
/// <param name="progress">Told the sum.</param>
/// <param name="before">What came before.</param>
internal sealed class LaterProgress(IProgress<LoadProgress> progress, LoadReport before) : IProgress<LoadProgress>
{
    /// <inheritdoc/>
    public void Report(LoadProgress value) => progress.Report(new(
        LoadReports.Articles(before) + value.Articles, before.Passages + value.Passages, before.Elapsed + value.Elapsed));
}
