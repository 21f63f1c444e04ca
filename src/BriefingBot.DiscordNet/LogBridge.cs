using System.Text.RegularExpressions;
using Discord;
using Microsoft.Extensions.Logging;

namespace BriefingBot.DiscordNet;

/// <summary>Carries what Discord.Net reports to the program's log, without the interactions' tokens that stand in addresses.</summary>
internal sealed partial class LogBridge(ILogger log)
{
    /// <summary>Writes a line.</summary>
    public Task WriteAsync(LogMessage line)
    {
        var text = Tokens().Replace($"{line.Message} {line.Exception?.Message}".Trim(), "${place}/(token)");
        log.Log(Level(line.Severity), "Discord.Net ({Source}): {Text}", line.Source, text);
        return Task.CompletedTask;
    }

    private static LogLevel Level(LogSeverity severity) => severity switch
    {
        LogSeverity.Critical => LogLevel.Critical,
        LogSeverity.Error => LogLevel.Error,
        LogSeverity.Warning => LogLevel.Warning,
        LogSeverity.Info => LogLevel.Information,
        _ => LogLevel.Debug,
    };

    [GeneratedRegex(@"(?<place>(interactions|webhooks)/\d+)/[^/\s?]+", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Tokens();
}
