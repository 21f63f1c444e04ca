using System.Globalization;

namespace BriefingBot.FakeDiscord.Recording;

/// <summary>Tells in lines what happened last, for the message of a test that fails.</summary>
internal static class Trace
{
    private const int Shown = 20;

    public static string Of(FakeDiscordServer discord)
    {
        var gateway = discord.Gateway.Log.All.TakeLast(Shown).Select(record => string.Create(
            CultureInfo.InvariantCulture, $"{record.At:O} gateway {record.Connection} {(record.ByBot ? "<-" : "->")} op {record.Opcode} {record.Event}"));
        var requests = discord.Requests.All.TakeLast(Shown).Select(request => string.Create(
            CultureInfo.InvariantCulture, $"{request.At:O} {request.Method} {request.Path} {request.Status} {request.ErrorCode} {request.Body}"));
        return string.Join(Environment.NewLine, gateway.Concat(requests).Concat(discord.Violations.Select(violation => violation.ToString())));
    }
}
