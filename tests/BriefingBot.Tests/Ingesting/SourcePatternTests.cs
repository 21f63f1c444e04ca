using BriefingBot.Ingesting;
using BriefingBot.Testing;
using BriefingBot.Tests.Running;

namespace BriefingBot.Tests.Ingesting;

public sealed class SourcePatternTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SourcePatternTests()
    {
        foreach (var name in (string[])["a.html", "b.html", "c.txt", ".hidden.html", "deep/d.html", "deep/er/e.html", "deep/er/f.eml"])
        {
            _folder.Write(name, "x");
        }
    }

    [Theory]
    [InlineData("*.html", "a.html|b.html")]
    [InlineData("?.txt", "c.txt")]
    [InlineData("**/*.html", "a.html|b.html|deep/d.html|deep/er/e.html")]
    [InlineData("deep/**", "deep")]
    [InlineData("d*/*/[ef].*", "")]
    [InlineData("d*/e?/*.eml", "deep/er/f.eml")]
    [InlineData(".*.html", ".hidden.html")]
    [InlineData("nowhere/*", "")]
    [InlineData("**/er/../d.html", "deep/er/../d.html")]
    public void Patterns_match_as_in_shells(string pattern, string expected) => Assert.Equal(expected, string.Join('|', Matches(pattern)));

    [Fact]
    public void Links_to_folders_are_not_followed_at_any_depth()
    {
        Directory.CreateSymbolicLink(_folder.PathOf("deep/loop"), _folder.Path);

        Assert.Equal(4, Matches("**/*.html").Count);
    }

    [Fact]
    public void What_is_there_is_no_pattern()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "No name has a star there.");

        Assert.False(SourcePattern.IsPattern(_folder.Write("a*.html", "x")));
        Assert.True(SourcePattern.IsPattern(_folder.PathOf("*.html")));
        Assert.False(SourcePattern.IsPattern(_folder.PathOf("a.html")));
    }

    [Fact]
    public async Task Files_that_match_are_loaded_and_a_pattern_that_matches_nothing_is_refused()
    {
        using var program = new TestProgram();
        program.Write("news/one.txt", "The ferry ran again on Monday.");
        program.Write("news/two.md", "The tide was low on Monday.");

        var run = await program.RunAsync("ingest", Path.Combine(program.ProgramFolder, "news", "*.txt"), Path.Combine(program.ProgramFolder, "*.pdf"));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("The ferry ran again on Monday.", Assert.Single(program.Loader.Articles).Text);
        Assert.Contains("No file or folder matches the pattern", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dash_stands_for_standard_input()
    {
        using var program = new TestProgram { Input = "Tides\n\nThe tide was low on Monday." };

        var run = await program.RunAsync("ingest", "-");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("Tides", Assert.Single(program.Loader.Articles).Title);
    }

    public void Dispose() => _folder.Dispose();

    private List<string> Matches(string pattern) =>
        [.. SourcePattern.Matches(_folder.PathOf(pattern), 100, default).Select(path => Path.GetRelativePath(_folder.Path, path) is var name && pattern.Contains("..", StringComparison.Ordinal) ? path[(_folder.Path.Length + 1)..] : name)];
}
