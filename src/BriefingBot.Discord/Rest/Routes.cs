using System.Globalization;

namespace BriefingBot.Discord.Rest;

/// <summary>The calls that the bot makes.</summary>
internal static class Routes
{
    public static Route GatewayBot { get; } = new(HttpMethod.Get, "gateway/bot", "gateway/bot", "", CallKind.Other);

    public static Route Application { get; } = new(HttpMethod.Get, "applications/@me", "applications/@me", "", CallKind.Other);

    public static Route User { get; } = new(HttpMethod.Get, "users/@me", "users/@me", "", CallKind.Other);

    public static Route ListCommands(ulong application) => new(
        HttpMethod.Get,
        "applications/{a}/commands",
        Text($"applications/{application}/commands?with_localizations=true"),
        "",
        CallKind.Other);

    public static Route PutCommands(ulong application) => new(
        HttpMethod.Put, "applications/{a}/commands", Text($"applications/{application}/commands"), "", CallKind.Other);

    public static Route Callback(ulong interaction, string token) => new(
        HttpMethod.Post,
        "interactions/{i}/{t}/callback",
        Text($"interactions/{interaction}/{Uri.EscapeDataString(token)}/callback"),
        Text($"{interaction}"),
        CallKind.InteractionCallback);

    public static Route EditOriginal(
        ulong application, ulong interaction, string token, CallKind kind = CallKind.InteractionWebhook) => new(
        HttpMethod.Patch,
        "webhooks/{a}/{t}/messages/@original",
        Text($"webhooks/{application}/{Uri.EscapeDataString(token)}/messages/@original"),
        Text($"{interaction}"),
        kind);

    public static Route SendMessage(ulong channel) => new(
        HttpMethod.Post, "channels/{c}/messages", Text($"channels/{channel}/messages"), Text($"{channel}"), CallKind.ChannelMessage);

    public static Route EditMessage(ulong channel, ulong message) => new(
        HttpMethod.Patch,
        "channels/{c}/messages/{m}",
        Text($"channels/{channel}/messages/{message}"),
        Text($"{channel}"),
        CallKind.ChannelMessage);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
