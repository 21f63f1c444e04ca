using System.Text.Json.Nodes;

namespace BriefingBot.FakeDiscord.World;

/// <summary>Something that happened and that the gateway tells to the sessions that asked for it.</summary>
internal sealed record WorldEvent(string Name, JsonObject Data)
{
    /// <summary>The message it is about, or null.</summary>
    public FakeMessage? Message { get; init; }

    /// <summary>The channel it is about, or null.</summary>
    public FakeChannel? Channel { get; init; }
}
