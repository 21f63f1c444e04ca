namespace BriefingBot.Core.Identity;

/// <summary>What tells an article from others of nearly the same text.</summary>
/// <param name="Url">Where it stands.</param>
/// <param name="Title">The headline, or an empty string.</param>
/// <param name="Day">The day of publication, or null.</param>
/// <param name="Shingles">Its text.</param>
public sealed record ArticleTraits(Uri Url, string Title, DateOnly? Day, Shingles Shingles);
