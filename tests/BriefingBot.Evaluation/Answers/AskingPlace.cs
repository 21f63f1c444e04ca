namespace BriefingBot.Evaluation.Answers;

/// <summary>What the product is asked on.</summary>
/// <param name="Articles">Articles to load first, or null where they are in <paramref name="Data"/> already.</param>
/// <param name="Data">The data folder, or null for one that is removed at the end.</param>
internal sealed record AskingPlace(FileInfo? Articles, DirectoryInfo? Data);
