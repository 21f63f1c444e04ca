namespace BriefingBot.FakeDiscord.Tests.Discordjs;

/// <summary>Finds the script and its packages.</summary>
internal static class DiscordjsFolder
{
    /// <summary>tests/discordjs beside the folder of this source file or above the tests; null where it is not there.</summary>
    public static string? Find([System.Runtime.CompilerServices.CallerFilePath] string source = "")
    {
        string[] starts = [Path.GetDirectoryName(source) ?? "", AppContext.BaseDirectory];
        return starts.SelectMany(Above).FirstOrDefault(folder => File.Exists(Path.Combine(folder, "prove.mjs")));
    }

    private static IEnumerable<string> Above(string start)
    {
        for (var folder = start.Length == 0 ? null : new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            yield return Path.Combine(folder.FullName, "discordjs");
            yield return Path.Combine(folder.FullName, "tests", "discordjs");
        }
    }
}
