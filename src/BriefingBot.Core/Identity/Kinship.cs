namespace BriefingBot.Core.Identity;

/// <summary>What two articles at different addresses are to each other.</summary>
public enum Kinship
{
    /// <summary>Two articles.</summary>
    None,

    /// <summary>One article of one site that moved to another address, with its text as it was or changed.</summary>
    SameArticle,

    /// <summary>One text at two sites, as an agency sends it to its clients.</summary>
    Copy,
}
