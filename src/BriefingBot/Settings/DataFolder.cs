using BriefingBot.CommandLine;

namespace BriefingBot.Settings;

/// <summary>The folder that holds everything the program stores.</summary>
/// <param name="Path">Its full path; it need not exist yet.</param>
internal sealed record DataFolder(string Path)
{
    /// <summary>The environment variable that names it.</summary>
    public const string Variable = "BRIEFINGBOT_DATA";

    private const string Name = "briefingbot";

    /// <summary>The quantized model.</summary>
    public string Models => System.IO.Path.Combine(Path, "models");

    /// <summary>Takes the folder that was typed, else the variable's, else the usual one of the platform.</summary>
    /// <exception cref="CommandException">There is none, or the path cannot be one.</exception>
    public static DataFolder Choose(string? typed, IReadOnlyDictionary<string, string> variables)
    {
        var chosen = typed ?? variables.GetValueOrDefault(Variable) ?? "";
        if (typed is not null && string.IsNullOrWhiteSpace(typed))
        {
            throw new CommandException("--data is empty. Give a folder: --data DIR");
        }

        if (string.IsNullOrWhiteSpace(chosen))
        {
            var usual = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
            chosen = usual.Length > 0
                ? System.IO.Path.Combine(usual, Name)
                : throw new CommandException("This account has no folder for user data. Choose one with --data DIR.");
        }

        return chosen.Contains('\0', StringComparison.Ordinal)
            ? throw new CommandException("The data folder's path has a NUL character in it. Give another with --data DIR.")
            : new(System.IO.Path.GetFullPath(chosen));
    }
}
