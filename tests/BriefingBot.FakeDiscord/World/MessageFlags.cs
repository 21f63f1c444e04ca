namespace BriefingBot.FakeDiscord.World;

/// <summary>Flag bits of messages (resources/message.mdx).</summary>
internal static class MessageFlags
{
    public const int SuppressEmbeds = 1 << 2;
    public const int Ephemeral = 1 << 6;
    public const int Loading = 1 << 7;
    public const int ComponentsV2 = 1 << 15;
}
