using System.IO.Enumeration;

namespace BriefingBot.FakeDiscord.Faults;

/// <summary>A method (or *) and a path in which * stands for any characters: "PATCH webhooks/*/messages/@original".</summary>
internal static class RoutePattern
{
    /// <summary>Whether the pattern fits. A pattern without a method fits every method.</summary>
    public static bool Fits(string pattern, string method, string path)
    {
        var (wantedMethod, wantedPath) = pattern.Split(' ', 2) is [var first, var second] ? (first, second) : ("*", pattern);
        return (wantedMethod == "*" || wantedMethod == method)
            && FileSystemName.MatchesSimpleExpression(wantedPath.TrimStart('/'), path, ignoreCase: false);
    }
}
