using System.CommandLine.Parsing;

namespace BriefingBot.CommandLine;

/// <summary>Refuses a misspelt option, which an argument of any number of words would swallow.</summary>
internal static class UnknownOptions
{
    /// <summary>Adds an error for every word that looks like an option.</summary>
    public static void Refuse(ArgumentResult result)
    {
        foreach (var word in result.Tokens.Select(token => token.Value).Where(LooksLikeOption))
        {
            result.AddError($"There is no option '{word}'.");
        }
    }

    private static bool LooksLikeOption(string word) =>
        word.Length > 2 && word.StartsWith("--", StringComparison.Ordinal) && !word.Any(char.IsWhiteSpace);
}
