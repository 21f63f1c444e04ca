using System.Text.Json;

namespace BriefingBot.FakeDiscord.Interactions;

/// <summary>What an HTTP endpoint answered.</summary>
/// <param name="Interaction">The interaction sent.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="ContentType">The media type; null where there was none.</param>
/// <param name="Body">The JSON body; null where there was none.</param>
public sealed record EndpointReply(SentInteraction Interaction, int Status, string? ContentType, JsonElement? Body);
