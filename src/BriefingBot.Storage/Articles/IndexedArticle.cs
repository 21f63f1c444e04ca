using BriefingBot.Core.Articles;
using BriefingBot.Storage.Sqlite.Values;

namespace BriefingBot.Storage.Articles;

/// <summary>The current version of an article, with all that an index takes from it.</summary>
internal sealed record IndexedArticle(long Id, int Collection, int Day, string Title, string Text, IReadOnlyList<IndexedPassage> Passages);

/// <summary>A passage with its vector in the form of <see cref="VectorValue"/>.</summary>
internal readonly record struct IndexedPassage(long Id, TextSpan Span, byte[] Vector);
