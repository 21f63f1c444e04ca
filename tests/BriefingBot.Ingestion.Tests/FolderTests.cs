using System.Diagnostics;
using System.Runtime.Versioning;
using BriefingBot.Core.Loading;

namespace BriefingBot.Ingestion.Tests;

public sealed class FolderTests : ReaderTest
{
    [Fact]
    public async Task Files_of_known_kinds_are_read_in_the_order_of_their_names_with_the_folders_in_it()
    {
        foreach (var name in (string[])["c.jsonl", "b/two.JSONL", "b/one.txt", "a.md", "picture.jpg", "notes", "d/e/f.html"])
        {
            Folder.Write(name, name.EndsWith("html", StringComparison.Ordinal) ? "<html><body><p>Calm sea.</p></body></html>"
                : name.EndsWith("JSONL", StringComparison.OrdinalIgnoreCase) ? ArticleLine.Good(1) : "Calm sea.");
        }

        var outcomes = await Read(Folder.Path);

        Assert.Equal(
            ["a.md", "b/one.txt", "b/two.JSONL, line 1", "c.jsonl, line 1", "d/e/f.html"],
            outcomes.SkipLast(1).Select(outcome => Place(Assert.IsType<ReadOutcome.Read>(outcome))).ToList());
        Assert.Equal("2 files of other kinds were passed over, such as notes.", Assert.IsType<ReadOutcome.Noted>(outcomes[^1]).Warning);
    }

    [Fact]
    public async Task A_file_without_an_ending_is_told_by_its_content()
    {
        Folder.Write("page", "<html><body><p>Calm sea.</p></body></html>");
        Folder.Write("picture", "GIF89a");

        var outcomes = await Read(Folder.Path);

        Assert.Equal("page", Place(Assert.IsType<ReadOutcome.Read>(outcomes[0])));
        Assert.Equal("1 file of another kind was passed over: picture.", Assert.IsType<ReadOutcome.Noted>(outcomes[1]).Warning);
    }

    [Fact]
    public async Task Links_to_folders_are_not_followed()
    {
        Folder.Write("inner/a.jsonl", ArticleLine.Good(1));
        Directory.CreateSymbolicLink(Path.Combine(Folder.Path, "inner", "loop"), Folder.Path);

        Assert.Single(await Read(Folder.Path));
    }

    [Fact]
    public async Task A_link_to_a_folder_is_followed_where_it_is_the_source_itself()
    {
        Folder.Write("inner/a.jsonl", ArticleLine.Good(1));
        var link = Directory.CreateSymbolicLink(Path.Combine(Folder.Path, "link"), Path.Combine(Folder.Path, "inner"));

        Assert.IsType<ReadOutcome.Read>(Assert.Single(await Read(link.FullName)));
    }

    [Fact]
    public async Task Hidden_files_are_left_out()
    {
        var hidden = Folder.Write(".hidden.jsonl", ArticleLine.Good(1));
        File.SetAttributes(hidden, FileAttributes.Hidden);
        Folder.Write("a.jsonl", ArticleLine.Good(2));

        Assert.Equal("a.jsonl, line 1", Place(Assert.IsType<ReadOutcome.Read>(Assert.Single(await Read(Folder.Path)))));
    }

    [Fact]
    public async Task A_pipe_into_which_nobody_writes_does_not_hold_up_a_folder()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes in folders.");
        Folder.Write("a.jsonl", ArticleLine.Good(1));
        foreach (var name in (string[])["b.txt", "c"])
        {
            using var made = Process.Start("mkfifo", Folder.PathOf(name));
            await made.WaitForExitAsync(Cancellation);
        }

        File.CreateSymbolicLink(Folder.PathOf("d.txt"), Folder.PathOf("b.txt"));

        var outcomes = await Task.Run(async () => await Read(Folder.Path), Cancellation).WaitAsync(TimeSpan.FromMinutes(1), Cancellation);

        Assert.Single(outcomes.OfType<ReadOutcome.Read>());
        Assert.Equal(["b.txt", "d.txt"], outcomes.OfType<ReadOutcome.Refused>().Select(refused => Path.GetFileName(refused.Where)));
        Assert.Equal("1 file of another kind was passed over: c.", Assert.Single(outcomes.OfType<ReadOutcome.Noted>()).Warning);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("photo.png")]
    public async Task A_folder_without_a_file_of_a_known_kind_is_refused(string? onlyFile)
    {
        if (onlyFile is not null)
        {
            Folder.Write(onlyFile, "x");
        }

        var refused = Assert.IsType<ReadOutcome.Refused>(Assert.Single(await Read(Folder.Path)));

        Assert.Contains("no file of a known kind", refused.Reason, StringComparison.Ordinal);
        Assert.Contains(".jsonl", refused.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, 5)]
    [InlineData(4, 1)]
    public async Task A_folder_with_more_files_than_the_limit_is_refused_whole(int limit, int outcomes)
    {
        Options.MaxFiles = limit;
        foreach (var name in (string[])["a", "b", "c", "deep/d", "deep/e"])
        {
            Folder.Write(name + ".jsonl", ArticleLine.Good(1));
        }

        var read = await Read(Folder.Path);

        Assert.Equal(outcomes, read.Count);
        Assert.Equal(limit < 5, read is [ReadOutcome.Refused]);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task A_folder_that_may_not_be_read_is_refused_and_the_others_are_read()
    {
        Assert.SkipWhen(
            OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "Permissions bind only an ordinary user of a Unix system.");
        Folder.Write("a.jsonl", ArticleLine.Good(1));
        var closed = Path.GetDirectoryName(Folder.Write("closed/b.jsonl", ArticleLine.Good(2)))!;
        File.SetUnixFileMode(closed, UnixFileMode.None);

        var outcomes = await Read(Folder.Path);
        File.SetUnixFileMode(closed, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        Assert.Equal(closed, Assert.Single(outcomes.OfType<ReadOutcome.Refused>()).Where);
        Assert.Single(outcomes.OfType<ReadOutcome.Read>());
    }

    private string Place(ReadOutcome.Read read) => Path.GetRelativePath(Folder.Path, read.Where).Replace('\\', '/');
}
