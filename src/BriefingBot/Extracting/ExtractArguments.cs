namespace BriefingBot.Extracting;

/// <summary>What the extract command was asked for.</summary>
/// <param name="Sources">Files and addresses of pages.</param>
/// <param name="Folder">A folder of pages to extract in one go, or null.</param>
/// <param name="OutputPath">The file that takes the result of a folder, or null.</param>
/// <param name="Address">The address of the one file that is given, or null.</param>
/// <param name="AsJson">Whether to print objects in place of text.</param>
internal sealed record ExtractArguments(
    IReadOnlyList<string> Sources, string? Folder, string? OutputPath, string? Address, bool AsJson);
