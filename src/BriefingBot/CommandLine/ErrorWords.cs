using BriefingBot.Core.Ports;
using Microsoft.Extensions.Options;

namespace BriefingBot.CommandLine;

/// <summary>Says what went wrong in words for the person who typed the command; no types, no stack traces.</summary>
internal static class ErrorWords
{
    /// <summary>What is wrong and what to do.</summary>
    public static string Of(Exception error) => error switch
    {
        CommandException or StoreException => error.Message,
        OptionsValidationException invalid => $"The settings are not valid:\n{string.Join('\n', invalid.Failures)}\n"
            + "They stand in appsettings.json, or in the environment as BRIEFINGBOT_SECTION__KEY with two underscores between section and key.",
        UnauthorizedAccessException or IOException => $"A file could not be read or written: {error.Message}",
        AggregateException several => string.Join('\n', several.InnerExceptions.Select(Of).Distinct(StringComparer.Ordinal)),
        _ => "Something unexpected went wrong; what was stored before is kept. Run the command again with --verbose to see the details.",
    };
}
