using BriefingBot.Output;
using BriefingBot.Settings;

namespace BriefingBot.Maintenance;

/// <summary>Examines whether the data folder can be written and has room.</summary>
internal sealed class DataFolderCheck(DataFolder folder) : IHealthCheck
{
    private const long LeastFreeBytes = 500_000_000;

    /// <inheritdoc/>
    public string Subject => "Data folder";

    /// <inheritdoc/>
    public async Task<Diagnosis> ExamineAsync(CancellationToken cancellation)
    {
        try
        {
            Directory.CreateDirectory(folder.Path);
            var probe = Path.Combine(folder.Path, Path.GetRandomFileName());
            await using (new FileStream(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose))
            {
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new(Subject, $"{folder.Path} cannot be written", "Give yourself the right to write there, or choose a folder with --data DIR.");
        }

        var free = new DriveInfo(folder.Path).AvailableFreeSpace;
        var finding = $"{folder.Path}, {CountWords.OfBytes(free)} free";
        return free >= LeastFreeBytes
            ? new(Subject, finding)
            : new(Subject, finding, $"Make room: at least {CountWords.OfBytes(LeastFreeBytes)} should be free, or choose another place with --data DIR.");
    }
}
