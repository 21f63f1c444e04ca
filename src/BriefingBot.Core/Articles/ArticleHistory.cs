namespace BriefingBot.Core.Articles;

/// <summary>What became of an article.</summary>
/// <param name="Versions">Its versions in the order in which they were stored.</param>
/// <param name="Copies">The articles of other sites that have its text.</param>
public sealed record ArticleHistory(IReadOnlyList<VersionNote> Versions, IReadOnlyList<ArticleHeader> Copies);

/// <summary>One version of an article.</summary>
/// <param name="Id">Which.</param>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Hash">The hash of its text.</param>
/// <param name="LoadedAt">When it was loaded.</param>
/// <param name="IsCurrent">Whether it is the one that is searched.</param>
public sealed record VersionNote(VersionId Id, int Number, string Title, VersionHash Hash, DateTimeOffset LoadedAt, bool IsCurrent);
