using BriefingBot.CommandLine;
using BriefingBot.Core.Articles;
using BriefingBot.Core.Ports;
using BriefingBot.Output;

namespace BriefingBot.Catalog;

/// <summary>Refuses a collection that holds nothing, and says which ones hold something.</summary>
internal sealed class CollectionGuard(IArticleStore store)
{
    /// <summary>Checks that there is something to ask.</summary>
    /// <exception cref="CommandException">The collection holds no article.</exception>
    public async Task EnsureHoldsArticlesAsync(CollectionName collection, CancellationToken cancellation)
    {
        if (!await store.HasArticlesAsync(collection, cancellation))
        {
            throw new CommandException(Explain(collection, await store.CollectionsAsync(cancellation)));
        }
    }

    private static string Explain(CollectionName collection, IReadOnlyList<CollectionCount> others)
    {
        if (others.Count == 0)
        {
            return """
                No articles are loaded yet.
                Load your own:                briefingbot ingest FILE-OR-FOLDER
                Ask those that come with it:  briefingbot ask "what did Biegun say in Seoul?" --samples
                """;
        }

        var named = string.Join(", ", others.Select(other => $"{other.Collection} ({CountWords.Of(other.Articles, "article")})"));
        return $"The collection '{collection}' holds no articles. These do: {named}.\n"
            + $"Choose one with --collection NAME, or load articles: briefingbot ingest FILE-OR-FOLDER --collection {collection}";
    }
}
