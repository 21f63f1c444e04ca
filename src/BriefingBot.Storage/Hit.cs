namespace BriefingBot.Storage;

/// <summary>Something found and its score.</summary>
internal readonly record struct Hit(float Score, long Id, long ArticleId);
