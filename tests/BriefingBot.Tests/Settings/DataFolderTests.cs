using BriefingBot.CommandLine;
using BriefingBot.Settings;
using BriefingBot.Tests.Running;

namespace BriefingBot.Tests.Settings;

public sealed class DataFolderTests
{
    private static readonly Dictionary<string, string> s_variables = new() { [DataFolder.Variable] = "from-variable" };

    [Fact]
    public void Choose_FolderTyped_WinsOverTheVariable() =>
        Assert.Equal(Path.GetFullPath("typed"), DataFolder.Choose("typed", s_variables).Path);

    [Fact]
    public void Choose_NothingTyped_TakesTheVariable() =>
        Assert.Equal(Path.GetFullPath("from-variable"), DataFolder.Choose(null, s_variables).Path);

    [Fact]
    public void Choose_Neither_TakesTheFolderOfThePlatform() =>
        Assert.Equal("briefingbot", Path.GetFileName(DataFolder.Choose(null, new Dictionary<string, string>()).Path));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("a\0b")]
    public void Choose_NoFolder_SaysWhatToGive(string typed) =>
        Assert.Contains("--data DIR", Assert.Throws<CommandException>(() => DataFolder.Choose(typed, s_variables)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_data_folder_that_cannot_be_made_is_told()
    {
        using var program = new TestProgram();
        program.Write("data", "a file where the folder should be");

        var run = await program.RunAsync("doctor");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("cannot be written", run.Out, StringComparison.Ordinal);
        Assert.Contains("--data DIR", run.Out, StringComparison.Ordinal);
    }
}
