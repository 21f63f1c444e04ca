using BriefingBot.Chat.Platform;

namespace BriefingBot.Discord.Interactions;

/// <summary>The message that has the pressed button.</summary>
/// <param name="Id">Its id.</param>
/// <param name="IsPrivate">Whether only one person sees it: it can be changed through the press's token and in no other way.</param>
internal sealed record PressedMessage(MessageId Id, bool IsPrivate);
