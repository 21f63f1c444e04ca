using System.Text.Json;

namespace BriefingBot.FakeDiscord.Recording;

/// <summary>One request and its answer.</summary>
/// <param name="At">When it came.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path under the interface, such as "channels/1/messages", without query.</param>
/// <param name="Query">The query with its "?", or empty.</param>
/// <param name="Route">The route it was taken for, such as "POST channels/{channel}/messages"; null where there is none.</param>
/// <param name="Body">The JSON body; null where there was none.</param>
/// <param name="Status">The answer's status; 0 where the connection was dropped.</param>
/// <param name="ErrorCode">Discord's error code in the answer; null where it was no error.</param>
/// <param name="HasBotToken">Whether the bot's token came with it.</param>
public sealed record RequestRecord(
    DateTimeOffset At, string Method, string Path, string Query, string? Route, JsonElement? Body, int Status, int? ErrorCode, bool HasBotToken)
{
    /// <summary>Whether Discord counts it as invalid: 401, 403, and 429 other than shared ones.</summary>
    public bool IsInvalid { get; init; }
}
