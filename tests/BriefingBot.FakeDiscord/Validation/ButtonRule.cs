using System.Text.Json;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Validation;

/// <summary>A link button has an address and no custom_id, any other has a custom_id and no address; each has a label or an emoji.</summary>
internal sealed class ButtonRule : IBodyRule
{
    private const int Button = 2;
    private const int Link = 5;
    private const int Premium = 6;

    public string Name => "button";

    public bool Refuses => true;

    public IEnumerable<(string Place, string Message)> Check(CheckedBody body) => MessageComponents.All(body)
        .Where(found => found.Component.Number("type") == Button && found.Component.Number("style") != Premium)
        .SelectMany(found => Wrong(found.Component).Select(message => (found.Place, message)));

    private static IEnumerable<string> Wrong(JsonElement button)
    {
        var isLink = button.Number("style") == Link;
        var hasId = !string.IsNullOrEmpty(button.Text("custom_id"));
        var address = button.Text("url");
        if (isLink && hasId)
            yield return "a link button has no custom_id";
        if (isLink && !IsAddress(address))
            yield return "a link button has an http, https or discord address";
        if (!isLink && !hasId)
            yield return "a button that is no link has a custom_id";
        if (!isLink && address is not null)
            yield return "a button that is no link has no url";
        if (string.IsNullOrEmpty(button.Text("label")) && button.Property("emoji") is null)
            yield return "a button has a label or an emoji";
    }

    private static bool IsAddress(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https" or "discord");
}
