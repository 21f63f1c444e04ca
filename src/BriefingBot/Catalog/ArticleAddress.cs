using BriefingBot.CommandLine;
using BriefingBot.Core.Articles;

namespace BriefingBot.Catalog;

/// <summary>The address of a stored article as a person types it.</summary>
internal static class ArticleAddress
{
    /// <summary>Reads an address.</summary>
    /// <exception cref="CommandException">It cannot be an address.</exception>
    public static Uri Parse(string url) => Uri.TryCreate(url, UriKind.RelativeOrAbsolute, out var address) && url.Length > 0
        ? address
        : throw new CommandException($"'{url}' is no address. Copy one from: briefingbot articles list");

    /// <summary>Says that there is no article at an address.</summary>
    public static CommandException Unknown(string url, CollectionName collection) => new(
        $"The collection '{collection}' has no article at {url}\nSee which it has: briefingbot articles list --collection {collection}");
}
