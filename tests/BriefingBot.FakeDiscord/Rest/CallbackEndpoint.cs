using BriefingBot.FakeDiscord.Interactions;

namespace BriefingBot.FakeDiscord.Rest;

/// <summary>The first response to an interaction.</summary>
internal sealed class CallbackEndpoint(InteractionRegistry interactions, InteractionCallbacks callbacks, UploadedFiles uploads)
{
    public IEnumerable<RestRoute> Routes =>
        [new("POST", "interactions/{interaction}/{token}/callback", Accept) { NeedsBotToken = false, IsInteraction = true }];

    private RestAnswer Accept(RestRequest request)
    {
        if (interactions.Find(request.Id("interaction"), request.Values["token"]) is not { } interaction)
            return RestAnswer.Error(DiscordError.UnknownInteraction);
        if (request.Body is not { } body)
            return RestAnswer.Error(DiscordError.InvalidFormBody);

        return callbacks.Accept(interaction, uploads.AttachToData(request, body, interaction.Channel.Id), request.Asks("with_response"));
    }
}
