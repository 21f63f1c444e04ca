using System.Text.Json;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Validation;

/// <summary>All embeds of a message have at most 6000 characters together.</summary>
internal sealed class EmbedTotalRule : IBodyRule
{
    private const int Most = 6000;

    public string Name => "embeds' total";

    public bool Refuses => true;

    public IEnumerable<(string Place, string Message)> Check(CheckedBody body)
    {
        if (body.Message is not var (message, place))
            return [];

        var total = message.Items("embeds").Sum(Length);
        return total > Most ? [(place + "embeds", $"the embeds have {total} characters together, more than {Most}")] : [];
    }

    private static int Length(JsonElement embed) =>
        Count(embed, "title") + Count(embed, "description")
        + (embed.Property("footer") is { } footer ? Count(footer, "text") : 0)
        + (embed.Property("author") is { } author ? Count(author, "name") : 0)
        + embed.Items("fields").Sum(field => Count(field, "name") + Count(field, "value"));

    private static int Count(JsonElement element, string name) => element.Text(name)?.EnumerateRunes().Count() ?? 0;
}
