namespace BriefingBot.Storage.Articles;

/// <summary>What an index has to do to follow one change.</summary>
/// <param name="Point">The change.</param>
/// <param name="ArticleId">The article.</param>
/// <param name="Article">What it says now, or null where it was removed.</param>
internal sealed record IndexChange(ChangePoint Point, long ArticleId, IndexedArticle? Article);
