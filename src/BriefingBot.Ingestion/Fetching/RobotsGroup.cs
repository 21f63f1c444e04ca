using System.Globalization;

namespace BriefingBot.Ingestion.Fetching;

/// <summary>A group of a robots.txt: some programs, and the rules that they have in common (RFC 9309, section 2.2.1).</summary>
internal sealed class RobotsGroup
{
    // Keeps the matching of hostile files short.
    private const int MaxPatternLength = 1024;

    private static readonly TimeSpan s_longestDelay = TimeSpan.FromDays(1);

    private readonly List<RobotsRule> _rules = [];

    // The names since the last delay: the next one is theirs alone.
    private bool _isOwnDelay;
    private bool _isEverybodysDelay;
    private bool _hasDelay;

    /// <summary>Whether it names the agent.</summary>
    public bool IsOwn { get; private set; }

    /// <summary>Whether it is for everybody.</summary>
    public bool IsEverybodys { get; private set; }

    /// <summary>Whether all its programs are named: the first rule ends them.</summary>
    public bool HasAllNames { get; private set; }

    /// <summary>The longest pause that it asks the agent for between two visits; zero for none, a day where it is more.</summary>
    public TimeSpan OwnDelay { get; private set; }

    /// <summary>The same, asked of everybody.</summary>
    public TimeSpan EverybodysDelay { get; private set; }

    /// <summary>Its rules.</summary>
    public IReadOnlyList<RobotsRule> Rules => _rules;

    /// <summary>Names one more program.</summary>
    public void AddName(string value, string agent)
    {
        var isOwn = ProductToken(value).Equals(agent, StringComparison.OrdinalIgnoreCase);
        var isEverybodys = value == "*";
        (IsOwn, IsEverybodys) = (IsOwn || isOwn, IsEverybodys || isEverybodys);
        (_isOwnDelay, _isEverybodysDelay) = _hasDelay ? (isOwn, isEverybodys) : (_isOwnDelay || isOwn, _isEverybodysDelay || isEverybodys);
        _hasDelay = false;
    }

    /// <summary>Adds a rule. One without a path says nothing but that the names are at an end.</summary>
    public void AddRule(string pattern, bool isAllow)
    {
        HasAllNames = true;
        if (pattern.Length is > 0 and <= MaxPatternLength)
        {
            _rules.Add(new(pattern, isAllow));
        }
    }

    /// <summary>
    /// Takes a Crawl-delay. It is in use though in no standard, and being in none it ends no names of the rules (section 2.2.4). It is for
    /// the programs that were named before it; those that are named after it have their own.
    /// </summary>
    public void AddDelay(string seconds)
    {
        var isNumber = double.TryParse(seconds, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number);
        var delay = TimeSpan.FromSeconds(isNumber ? Math.Min(number, s_longestDelay.TotalSeconds) : 0);
        _hasDelay = true;
        OwnDelay = _isOwnDelay && delay > OwnDelay ? delay : OwnDelay;
        EverybodysDelay = _isEverybodysDelay && delay > EverybodysDelay ? delay : EverybodysDelay;
    }

    private static string ProductToken(string value) =>
        string.Concat(value.TakeWhile(c => char.IsAsciiLetter(c) || c is '-' or '_'));
}
