namespace BriefingBot.Core.Articles;

/// <summary>Names one article of the store, whatever its versions.</summary>
public readonly record struct ArticleId(long Value);

/// <summary>Names one stored version of an article.</summary>
public readonly record struct VersionId(long Value);

/// <summary>Names one passage of one version. Ids grow in the order in which passages are stored and are never used twice.</summary>
public readonly record struct PassageId(long Value);
