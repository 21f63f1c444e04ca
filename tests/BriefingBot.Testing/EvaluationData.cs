namespace BriefingBot.Testing;

/// <summary>Finds the evaluation data, which are no part of the repository.</summary>
public static class EvaluationData
{
    /// <summary>The environment variable that may name their folder.</summary>
    public const string Variable = "BRIEFINGBOT_SHARED";

    /// <summary>The folder that the variable names or, where it is not set, the nearest "shared" with a README.md above the tests; or null.</summary>
    public static string? Find() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named
        ? named
        : Above(new(AppContext.BaseDirectory)).Select(folder => Path.Combine(folder.FullName, "shared"))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "README.md")));

    private static IEnumerable<DirectoryInfo> Above(DirectoryInfo? folder)
    {
        for (; folder is not null; folder = folder.Parent)
        {
            yield return folder;
        }
    }
}
