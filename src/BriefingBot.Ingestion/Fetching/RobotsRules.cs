namespace BriefingBot.Ingestion.Fetching;

/// <summary>What a robots.txt says to one program (RFC 9309): of the rules that match an address the longest counts, of two equal ones "allow".</summary>
internal sealed class RobotsRules
{
    // Keeps the matching of hostile files short.
    private const int MaxRules = 2000;

    private readonly IReadOnlyList<RobotsRule> _rules;

    private RobotsRules(IReadOnlyList<RobotsGroup> groups, Func<RobotsGroup, TimeSpan> delay)
    {
        _rules = [.. groups.SelectMany(group => group.Rules).Take(MaxRules)];
        CrawlDelay = groups.Select(delay).DefaultIfEmpty().Max();
    }

    /// <summary>No rules: everything is allowed.</summary>
    public static RobotsRules None { get; } = new([], static group => group.EverybodysDelay);

    /// <summary>The pause that is asked for between two visits; zero where none is, at most a day.</summary>
    public TimeSpan CrawlDelay { get; }

    /// <summary>The rules of the groups that name the agent or, where none does, of those for everybody.</summary>
    public static RobotsRules Parse(string file, string agent)
    {
        var groups = Groups(file, agent);
        List<RobotsGroup> own = groups.FindAll(group => group.IsOwn);
        return own.Count > 0
            ? new(own, static group => group.OwnDelay)
            : new(groups.FindAll(group => group.IsEverybodys), static group => group.EverybodysDelay);
    }

    /// <summary>Whether an address may be fetched; robots.txt itself always may.</summary>
    public bool Allows(Uri address)
    {
        var path = address.PathAndQuery;
        RobotsRule? best = null;
        foreach (var rule in _rules.Where(rule => rule.Matches(path)))
        {
            if (best is null || rule.Length > best.Length || (rule.Length == best.Length && rule.IsAllow))
            {
                best = rule;
            }
        }

        return best is null || best.IsAllow || path == "/robots.txt";
    }

    private static List<RobotsGroup> Groups(string file, string agent)
    {
        List<RobotsGroup> groups = [];
        foreach (var line in file.Split((char[])['\n', '\r', '\uFEFF'], StringSplitOptions.RemoveEmptyEntries))
        {
            var (key, value) = Field(line);
            if (key == "user-agent" && groups is ([] or [.., { HasAllNames: true }]))
            {
                groups.Add(new());
            }

            Take(groups.LastOrDefault(), key, value, agent);
        }

        return groups;
    }

    private static void Take(RobotsGroup? group, string key, string value, string agent)
    {
        switch (key)
        {
            case "user-agent":
                group?.AddName(value, agent);
                break;
            case "allow" or "disallow":
                group?.AddRule(value, key == "allow");
                break;
            case "crawl-delay":
                group?.AddDelay(value);
                break;
        }
    }

    private static (string Key, string Value) Field(string line)
    {
        var content = line.Split('#', 2)[0];
        return content.Split(':', 2) is [var key, var value] ? (key.Trim().ToLowerInvariant(), value.Trim()) : ("", "");
    }
}
