namespace BriefingBot.Ingestion.Fetching;

/// <summary>What a robots.txt says to one program (RFC 9309): of the rules that match an address the longest counts, of two equal ones "allow".</summary>
internal sealed class RobotsRules
{
    // Both keep the matching of hostile files short.
    private const int MaxRules = 2000;
    private const int MaxPatternLength = 1024;

    private readonly List<Rule> _rules;

    private RobotsRules(List<Rule> rules) => _rules = rules;

    /// <summary>No rules: everything is allowed.</summary>
    public static RobotsRules None { get; } = new([]);

    /// <summary>The rules of the groups that name the agent or, where none does, of those for everybody.</summary>
    public static RobotsRules Parse(string file, string agent)
    {
        List<Rule> own = [];
        List<Rule> everybodys = [];
        var isNamed = false;
        var group = new Group();
        foreach (var line in file.Split((char[])['\n', '\r', '\uFEFF'], StringSplitOptions.RemoveEmptyEntries))
        {
            var (key, value) = Field(line);
            if (key == "user-agent")
            {
                group = group.HasRules ? new() : group;
                group.IsOwn |= ProductToken(value).Equals(agent, StringComparison.OrdinalIgnoreCase);
                group.IsEverybodys |= value == "*";
                isNamed |= group.IsOwn;
            }
            else if (key is "allow" or "disallow")
            {
                group.HasRules = true;
                Add(group.IsOwn ? own : group.IsEverybodys ? everybodys : null, new(value, key == "allow"));
            }
        }

        return new(isNamed ? own : everybodys);
    }

    /// <summary>Whether an address may be fetched; robots.txt itself always may.</summary>
    public bool Allows(Uri address)
    {
        var path = address.PathAndQuery;
        Rule? best = null;
        foreach (var rule in _rules.Where(rule => rule.Matches(path)))
        {
            if (best is null || rule.Length > best.Length || (rule.Length == best.Length && rule.IsAllow))
            {
                best = rule;
            }
        }

        return best is null || best.IsAllow || path == "/robots.txt";
    }

    private static void Add(List<Rule>? rules, Rule rule)
    {
        // A rule without a path says nothing.
        if (rules is { Count: < MaxRules } && rule.Length is > 0 and <= MaxPatternLength)
        {
            rules.Add(rule);
        }
    }

    private static (string Key, string Value) Field(string line)
    {
        var content = line.Split('#', 2)[0];
        return content.Split(':', 2) is [var key, var value] ? (key.Trim().ToLowerInvariant(), value.Trim()) : ("", "");
    }

    private static string ProductToken(string value) =>
        string.Concat(value.TakeWhile(c => char.IsAsciiLetter(c) || c is '-' or '_'));

    private sealed class Group
    {
        public bool IsOwn { get; set; }

        public bool IsEverybodys { get; set; }

        public bool HasRules { get; set; }
    }

    private sealed class Rule
    {
        private readonly string[] _pieces;
        private readonly bool _endsThere;

        public Rule(string pattern, bool isAllow)
        {
            _endsThere = pattern.EndsWith('$');
            _pieces = Escaped(_endsThere ? pattern[..^1] : pattern).Split('*');
            IsAllow = isAllow;
            Length = pattern.Length;
        }

        public bool IsAllow { get; }

        public int Length { get; }

        /// <summary>Takes each piece between two asterisks where it comes first, which finds a match if there is one.</summary>
        public bool Matches(string path)
        {
            if (!path.StartsWith(_pieces[0], StringComparison.Ordinal))
            {
                return false;
            }

            var at = _pieces[0].Length;
            foreach (var piece in _pieces.AsSpan(1))
            {
                var found = path.IndexOf(piece, at, StringComparison.Ordinal);
                if (found < 0)
                {
                    return false;
                }

                at = found + piece.Length;
            }

            return !_endsThere || (_pieces.Length == 1 ? at == path.Length : at <= path.Length && path.EndsWith(_pieces[^1], StringComparison.Ordinal));
        }

        /// <summary>Letters beyond ASCII as addresses have them (section 2.2.2).</summary>
        private static string Escaped(string pattern) => string.Concat(
            pattern.EnumerateRunes().Select(rune => rune.IsAscii ? rune.ToString() : Uri.EscapeDataString(rune.ToString())));
    }
}
