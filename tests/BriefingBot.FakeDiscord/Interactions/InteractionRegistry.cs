using System.Collections.Concurrent;

namespace BriefingBot.FakeDiscord.Interactions;

/// <summary>All interactions that were sent.</summary>
internal sealed class InteractionRegistry
{
    private readonly ConcurrentDictionary<ulong, SentInteraction> _byId = [];
    private readonly ConcurrentDictionary<string, SentInteraction> _byToken = new(StringComparer.Ordinal);

    public IReadOnlyList<SentInteraction> All => [.. _byId.Values.OrderBy(interaction => interaction.Id)];

    public void Add(SentInteraction interaction)
    {
        _byId[interaction.Id] = interaction;
        _byToken[interaction.Token] = interaction;
    }

    public SentInteraction? Find(ulong id, string token) =>
        _byId.TryGetValue(id, out var found) && found.Token == token ? found : null;

    public SentInteraction? WithToken(string token) => _byToken.GetValueOrDefault(token);
}
