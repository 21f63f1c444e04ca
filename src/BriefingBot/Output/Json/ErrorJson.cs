namespace BriefingBot.Output.Json;

/// <summary>Why a command failed.</summary>
internal sealed record ErrorJson(string Error);
