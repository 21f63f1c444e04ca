using BriefingBot.FakeDiscord.Rest;

namespace BriefingBot.FakeDiscord.Validation;

/// <summary>Tells the kind from the route.</summary>
internal static class BodyKinds
{
    public static BodyKind Of(RestRoute route) => (route.Method, route.Template) switch
    {
        ("PUT", var template) when template.EndsWith("/commands", StringComparison.Ordinal) => BodyKind.CommandList,
        ("POST", var template) when template.EndsWith("/commands", StringComparison.Ordinal) => BodyKind.Command,
        ("PATCH", var template) when template.EndsWith("/{command}", StringComparison.Ordinal) => BodyKind.CommandChange,
        ("POST", var template) when template.EndsWith("/callback", StringComparison.Ordinal) => BodyKind.Callback,
        ("POST", "webhooks/{application}/{token}") => BodyKind.FollowUp,
        ("PATCH", var template) when template.StartsWith("webhooks/", StringComparison.Ordinal) => BodyKind.WebhookEdit,
        ("POST", "channels/{channel}/messages") => BodyKind.ChannelMessage,
        ("PATCH", "channels/{channel}/messages/{message}") => BodyKind.ChannelMessageEdit,
        _ => BodyKind.None,
    };
}
