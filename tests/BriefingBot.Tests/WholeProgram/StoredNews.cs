using System.Text.Json;

namespace BriefingBot.Tests.WholeProgram;

/// <summary>What a data folder holds, as the program tells it.</summary>
/// <param name="Articles">Articles.</param>
/// <param name="Versions">Versions of articles.</param>
/// <param name="Passages">Passages.</param>
internal readonly record struct StoredNews(int Articles, int Versions, int Passages)
{
    /// <summary>Asks for the counts.</summary>
    public static async Task<StoredNews> OfAsync(RealProgram program)
    {
        var run = await program.RunAsync("stats", "--json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var stats = JsonElement.Parse(run.Out);
        return new(Number(stats, "articles"), Number(stats, "versions"), Number(stats, "passages"));
    }

    private static int Number(JsonElement stats, string name) => stats.GetProperty(name).GetInt32();
}
