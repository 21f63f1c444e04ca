using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Validation;

/// <summary>No two components of a message have the same custom_id.</summary>
internal sealed class CustomIdRule : IBodyRule
{
    public string Name => "custom_id";

    public bool Refuses => true;

    public IEnumerable<(string Place, string Message)> Check(CheckedBody body) => MessageComponents.All(body)
        .Where(found => found.Component.Text("custom_id") is not null)
        .GroupBy(found => found.Component.Text("custom_id"))
        .SelectMany(same => same.Skip(1).Select(found => (found.Place, $"the custom_id \"{same.Key}\" is used twice")));
}
