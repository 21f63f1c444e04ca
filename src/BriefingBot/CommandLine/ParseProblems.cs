using System.CommandLine;

namespace BriefingBot.CommandLine;

/// <summary>Says what is wrong with a command line.</summary>
internal static class ParseProblems
{
    /// <summary>All problems, a line each, and where the right form is shown.</summary>
    public static string Describe(ParseResult parsed)
    {
        var path = new List<string>();
        for (var result = parsed.CommandResult; result is not null; result = result.Parent as System.CommandLine.Parsing.CommandResult)
        {
            path.Insert(0, result.Command is RootCommand ? "briefingbot" : result.Command.Name);
        }

        var problems = parsed.Errors.Select(error => error.Message).Distinct(StringComparer.Ordinal);
        return $"{string.Join('\n', problems)}\nTry: {string.Join(' ', path)} --help";
    }
}
