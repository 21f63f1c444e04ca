using System.Runtime.CompilerServices;

namespace BriefingBot.Chat.Tests.Support;

/// <summary>Compares a message with a file that a person has approved.</summary>
internal static class Approval
{
    /// <summary>Fails where <paramref name="received"/> differs from Approved/NAME.txt, and leaves NAME.received.txt beside it.</summary>
    public static void Verify(string name, string received, [CallerFilePath] string source = "")
    {
        var file = Path.Combine(AppContext.BaseDirectory, "Approved", name + ".txt");
        var approved = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        var seen = Trimmed(received);
        if (seen == approved)
        {
            return;
        }

        var copy = Path.Combine(FolderFor(source), name + ".received.txt");
        File.WriteAllText(copy, seen);
        Assert.Fail($"{Difference(approved, seen)}\nIf what is seen is right, put {copy} in the place of the approved file.");
    }

    /// <summary>An approved file shows no space at the end of a line.</summary>
    private static string Trimmed(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).TrimEnd() + "\n";

    private static string FolderFor(string source)
    {
        var project = Path.GetDirectoryName(Path.GetDirectoryName(source)) ?? "";
        var beside = Path.Combine(project, "Approved");
        return Directory.Exists(beside) ? beside : AppContext.BaseDirectory;
    }

    private static string Difference(string approved, string received)
    {
        var (expected, actual) = (approved.Split('\n'), received.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(expected.Length, actual.Length))
            .First(i => expected.ElementAtOrDefault(i) != actual.ElementAtOrDefault(i));
        return $"Line {line + 1} differs.\napproved: {expected.ElementAtOrDefault(line)}\nreceived: {actual.ElementAtOrDefault(line)}";
    }
}
