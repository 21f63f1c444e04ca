namespace BriefingBot.FakeDiscord.Rest;

/// <summary>Finds the route of a path under /api/v10 or /api.</summary>
internal sealed class RestRouter(IReadOnlyList<RestRoute> routes)
{
    private const string Base = "/api/";

    /// <summary>The path without its prefix, or null where it is not under the interface.</summary>
    public static string? Relative(string path)
    {
        if (!path.StartsWith(Base, StringComparison.Ordinal))
            return null;

        var rest = path[Base.Length..];
        return rest.StartsWith("v10/", StringComparison.Ordinal) ? rest["v10/".Length..] : rest;
    }

    /// <summary>The route and its values; fixed paths stand before those with values.</summary>
    public (RestRoute Route, Dictionary<string, string> Values)? Find(string method, string relative)
    {
        var segments = relative.Split('/');
        foreach (var route in routes)
        {
            if (route.Match(method, segments) is { } values)
                return (route, values);
        }

        return null;
    }
}
