namespace BriefingBot.FakeDiscord.Rest;

/// <summary>A method and a path with {values}.</summary>
internal sealed record RestRoute(string Method, string Template, Func<RestRequest, RestAnswer> Handle)
{
    private readonly string[] _segments = Template.Split('/');

    /// <summary>Whether the bot's token is needed; interaction callbacks and webhooks carry their own.</summary>
    public bool NeedsBotToken { get; init; } = true;

    /// <summary>Whether it belongs to an interaction and so is outside the bot's global limit.</summary>
    public bool IsInteraction { get; init; }

    /// <summary>Names the route in the log and in the bucket.</summary>
    public string Name => $"{Method} {Template}";

    /// <summary>The values in the path, or null where the path is another one.</summary>
    public Dictionary<string, string>? Match(string method, string[] segments)
    {
        if (method != Method || segments.Length != _segments.Length)
            return null;

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < segments.Length; i++)
        {
            if (_segments[i] is ['{', .. var name, '}'])
                values[name] = segments[i];
            else if (_segments[i] != segments[i])
                return null;
        }

        return values;
    }
}
