using BriefingBot.FakeDiscord.Interactions;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Rest;

/// <summary>The answers to an interaction after its first response: the original and follow-ups.</summary>
internal sealed class WebhookEndpoints(DiscordWorld world, MessageDesk desk, InteractionRegistry interactions, UploadedFiles uploads)
{
    private const string Webhook = "webhooks/{application}/{token}";
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    public IEnumerable<RestRoute> Routes =>
    [
        new("POST", Webhook, request => With(request, interaction => FollowUp(request, interaction))) { NeedsBotToken = false, IsInteraction = true },
        .. ((string[])[Webhook + "/messages/@original", Webhook + "/messages/{message}"]).SelectMany(OfMessage),
    ];

    private IEnumerable<RestRoute> OfMessage(string template) =>
    [
        new("GET", template, request => On(request, (_, message) => RestAnswer.Ok(message))) { NeedsBotToken = false, IsInteraction = true },
        new("PATCH", template, request => On(request, (interaction, message) => Edit(request, interaction, message)))
        {
            NeedsBotToken = false,
            IsInteraction = true,
        },
        new("DELETE", template, request => On(request, (_, message) => Delete(message))) { NeedsBotToken = false, IsInteraction = true },
    ];

    private RestAnswer With(RestRequest request, Func<SentInteraction, RestAnswer> handle)
    {
        if (request.Id("application") != world.Bot.Id || interactions.WithToken(request.Values["token"]) is not { } interaction)
            return RestAnswer.Error(DiscordError.UnknownWebhook);
        if (world.Time.GetUtcNow() - interaction.SentAt > Lifetime)
            return RestAnswer.Error(DiscordError.InvalidWebhookToken);
        if (interaction.CallbackType is null)
            return RestAnswer.Error(DiscordError.UnknownWebhook);
        if (interaction.Channel.Deleted)
            return RestAnswer.Error(DiscordError.UnknownChannel);

        return handle(interaction);
    }

    private RestAnswer On(RestRequest request, Func<SentInteraction, FakeMessage, RestAnswer> handle) => With(request, interaction =>
    {
        var message = request.Values.ContainsKey("message") ? world.Messages.Find(request.Id("message")) : interaction.Original;
        return message is { Deleted: false } && (message.InteractionId == interaction.Id || message.Id == interaction.OriginalId)
            ? handle(interaction, message)
            : RestAnswer.Error(DiscordError.UnknownMessage);
    });

    private RestAnswer FollowUp(RestRequest request, SentInteraction interaction)
    {
        var body = uploads.Attach(request, interaction.Channel.Id);

        // Straight after "is thinking" a follow-up takes the place of the placeholder: deprecated, but still what happens.
        if (interaction.Original is { Deleted: false, Loading: true } placeholder)
            return RestAnswer.Ok(desk.Edit(placeholder, body));

        var message = desk.Send(interaction.Channel, world.Bot, body, interaction.Id, json =>
        {
            json["webhook_id"] = world.Bot.Id.Text();
            json["application_id"] = world.Bot.Id.Text();
        });
        interaction.Answer(message, original: false);
        return RestAnswer.Ok(message);
    }

    private RestAnswer Edit(RestRequest request, SentInteraction interaction, FakeMessage message) =>
        RestAnswer.Ok(desk.Edit(message, uploads.Attach(request, interaction.Channel.Id)));

    private RestAnswer Delete(FakeMessage message)
    {
        desk.Delete(message);
        return RestAnswer.NoContent;
    }
}
