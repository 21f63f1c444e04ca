namespace BriefingBot.FakeDiscord.Validation;

/// <summary>Names the concrete schema of a body; the choices that the description gives at an operation hide errors.</summary>
internal static class SchemaNames
{
    /// <summary>The schema's name, or null where none fits.</summary>
    public static string? Of(CheckedBody body) => body.Kind switch
    {
        BodyKind.CommandList => "ApplicationCommandUpdateRequest",
        BodyKind.Command => "ApplicationCommandCreateRequest",
        BodyKind.CommandChange => "ApplicationCommandPatchRequestPartial",
        BodyKind.FollowUp => "IncomingWebhookInteractionRequest",
        BodyKind.WebhookEdit => "IncomingWebhookUpdateRequestPartial",
        BodyKind.ChannelMessage => "MessageCreateRequest",
        BodyKind.ChannelMessageEdit => "MessageEditRequestPartial",
        BodyKind.Callback => body.CallbackType switch
        {
            1 => "PongInteractionCallbackRequest",
            4 or 5 => "CreateMessageInteractionCallbackRequest",
            6 or 7 => "UpdateMessageInteractionCallbackRequest",
            8 => "ApplicationCommandAutocompleteCallbackRequest",
            9 => "ModalInteractionCallbackRequest",
            _ => null,
        },
        _ => null,
    };
}
