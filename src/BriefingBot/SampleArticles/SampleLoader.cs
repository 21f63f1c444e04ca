using BriefingBot.CommandLine;
using BriefingBot.Core.Articles;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion;

namespace BriefingBot.SampleArticles;

/// <summary>Loads the articles that come with the program into a collection of their own.</summary>
internal sealed class SampleLoader(ProgramEnvironment environment, SourceReader files, IArticleLoader loader)
{
    private const string Folder = "Samples";

    /// <summary>Loads those that are not there yet; quick where all are.</summary>
    /// <exception cref="CommandException">The program's own files are missing or damaged.</exception>
    public async Task EnsureLoadedAsync(CancellationToken cancellation)
    {
        var folder = Path.Combine(environment.ProgramFolder, Folder);
        var report = await loader.LoadAsync(CollectionName.Samples, files.ReadAsync(folder, cancellation), progress: null, cancellation);
        if (report.RefusedCount > 0)
        {
            var first = report.Refused[0];
            throw new CommandException($"The samples cannot be loaded; install the program again. {first.Where}: {first.Reason}");
        }
    }
}
