using BriefingBot.Chat.Ports;
using BriefingBot.Core.Questions;

namespace BriefingBot.Chat.Asking;

/// <summary>A question to be answered.</summary>
/// <param name="Question">As it is looked up.</param>
/// <param name="Limits">Days and outlet.</param>
/// <param name="Asked">The words of the asker, where the reply has to repeat them; null where they stand in the message replied to.</param>
internal sealed record ChatQuestion(Question Question, AskedLimits Limits, string? Asked);
