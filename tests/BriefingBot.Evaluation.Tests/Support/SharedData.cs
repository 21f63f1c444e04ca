
namespace BriefingBot.Evaluation.Tests.Support;

/// <summary>The evaluation data, which are no part of the repository.</summary>
internal static class SharedData
{
    private const string Variable = "BRIEFINGBOT_SHARED";
    private static readonly string? s_folder = Find();

    /// <summary>The path of a file of the evaluation data; the test is skipped where there are none.</summary>
    public static string Require(params string[] path)
    {
        Assert.SkipUnless(s_folder is not null, $"No evaluation data: set {Variable} to their folder.");
        return Path.Combine([s_folder!, .. path]);
    }

    private static string? Find() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named
        ? named
        : Ancestors(new(AppContext.BaseDirectory)).Select(folder => Path.Combine(folder.FullName, "shared"))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "README.md")));

    private static IEnumerable<DirectoryInfo> Ancestors(DirectoryInfo? folder)
    {
        for (; folder is not null; folder = folder.Parent)
        {
            yield return folder;
        }
    }
}
