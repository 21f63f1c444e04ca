namespace BriefingBot.FakeDiscord.Validation;

/// <summary>A rule that Discord's schema does not tell, or that is this product's own.</summary>
internal interface IBodyRule
{
    /// <summary>Names the rule in reports.</summary>
    string Name { get; }

    /// <summary>Whether Discord refuses what breaks it.</summary>
    bool Refuses { get; }

    /// <summary>What is broken, by place.</summary>
    IEnumerable<(string Place, string Message)> Check(CheckedBody body);
}
