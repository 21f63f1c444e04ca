using BriefingBot.CommandLine;
using BriefingBot.Settings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BriefingBot.Composition;

/// <summary>Builds the host in which a command runs.</summary>
internal static class ProgramHost
{
    /// <summary>Settings, logging, the product's services and the commands' handlers.</summary>
    /// <exception cref="CommandException">The settings cannot be read.</exception>
    public static IHost Build(ProgramEnvironment environment, DataFolder folder, bool verbose)
    {
        // The defaults would watch files and read settings that are not ours, which a short command pays for and never uses.
        var builder = Host.CreateEmptyApplicationBuilder(new() { ContentRootPath = environment.ProgramFolder });
        SettingsSources.Add(builder.Configuration, environment, folder);
        builder.Logging.SetMinimumLevel(verbose ? LogLevel.Debug : LogLevel.Warning);
        builder.Logging.AddProvider(new StandardErrorLoggerProvider(environment.Terminal.Notices, verbose));
        builder.Services.AddSingleton(environment);
        builder.Services.AddSingleton(environment.Terminal);
        builder.Services.AddSingleton(folder);
        builder.Services.AddBriefingBot(builder.Configuration, folder.Path);
        builder.Services.AddCommandHandlers();
        builder.Services.AddIntake().AddFeedPolling().AddChat();
        environment.ConfigureServices(builder.Services);
        return builder.Build();
    }
}
