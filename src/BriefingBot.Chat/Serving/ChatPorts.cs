using BriefingBot.Chat.Ports;
using BriefingBot.Core.Asking;
using BriefingBot.Core.Ports;

namespace BriefingBot.Chat.Serving;

/// <summary>What the chat needs from the rest of the program.</summary>
/// <param name="Newsroom">Answers questions.</param>
/// <param name="Articles">Stored versions, for the context of an excerpt.</param>
/// <param name="Catalog">Removes articles.</param>
/// <param name="Shelf">Lists articles.</param>
/// <param name="Store">Keeps settings and questions.</param>
/// <param name="Intake">Loads what admins hand in.</param>
/// <param name="Attachments">Fetches files that are sent along.</param>
/// <param name="Feeds">Follows feeds.</param>
public sealed record ChatPorts(
    INewsroom Newsroom,
    IArticleStore Articles,
    IArticleCatalog Catalog,
    IArticleShelf Shelf,
    IChatStore Store,
    IArticleIntake Intake,
    IAttachmentReader Attachments,
    IFeedSubscriptions Feeds);
