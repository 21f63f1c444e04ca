using BriefingBot.Testing;

namespace BriefingBot.Evaluation.Tests.Support;

/// <summary>The evaluation data, which are no part of the repository.</summary>
internal static class SharedData
{
    private static readonly string? s_folder = EvaluationData.Find();

    /// <summary>The path of a file of the evaluation data; the test is skipped where there are none.</summary>
    public static string Require(params string[] path)
    {
        Assert.SkipUnless(s_folder is not null, $"No evaluation data: set {EvaluationData.Variable} to their folder.");
        return Path.Combine([s_folder!, .. path]);
    }
}
