using System.Globalization;
using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Ports;
using BriefingBot.Core.Articles;

namespace BriefingBot.Chat.Serving;

/// <summary>Which articles a place sees: a server its own and, unless its admins say otherwise, the shared ones; a direct message the operator's.</summary>
/// <param name="Own">The collection that the place's articles go to.</param>
/// <param name="Also">Further collections that are searched.</param>
internal sealed record ServerCollections(CollectionName Own, IReadOnlyList<CollectionName> Also)
{
    /// <summary>All that are searched.</summary>
    public IReadOnlyList<CollectionName> All => [Own, .. Also];

    /// <summary>Those of a place.</summary>
    public static ServerCollections Of(ServerId? server, ServerSettings settings, ChatOptions options)
    {
        if (server is not { } id)
        {
            return new(options.DirectCollection, [.. options.SharedCollections.Where(shared => shared != options.DirectCollection)]);
        }

        return new(OwnOf(id), settings.SeesSharedArticles ? options.SharedCollections : []);
    }

    /// <summary>The collection of a server's own articles, "server-123".</summary>
    public static CollectionName OwnOf(ServerId server) =>
        CollectionName.Parse(string.Create(CultureInfo.InvariantCulture, $"server-{server.Value}"));
}
