using System.CommandLine;
using BriefingBot.Composition;
using BriefingBot.Settings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace BriefingBot.CommandLine;

/// <summary>Runs a command in a host that holds just what the command needs, and turns errors into words and exit codes.</summary>
internal sealed class CommandRunner(ProgramEnvironment environment, SharedOptions options)
{
    // After Ctrl+C a load still finishes the article in hand and brings the index up to date.
    private static readonly TimeSpan s_timeToStop = TimeSpan.FromSeconds(30);

    /// <summary>Lets <paramref name="command"/> be handled by a <typeparamref name="THandler"/> from the host.</summary>
    public void Bind<THandler>(Command command, Func<THandler, ParseResult, CancellationToken, Task<int>> handle)
        where THandler : notnull =>
        command.SetAction((parsed, cancellation) => RunAsync(parsed, handle, cancellation));

    /// <summary>Parses and runs.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> InvokeAsync(RootCommand root, string[] args, CancellationToken cancellation)
    {
        // Without this a question that begins with '@' would name a file of arguments.
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            return ErrorsOf(parsed).Report(ParseProblems.Describe(parsed));
        }

        return await parsed.InvokeAsync(
            new InvocationConfiguration
            {
                Output = environment.Terminal.Output.Writer,
                Error = environment.Terminal.Notices.Writer,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = s_timeToStop,
            },
            cancellation);
    }

    private async Task<int> RunAsync<THandler>(
        ParseResult parsed, Func<THandler, ParseResult, CancellationToken, Task<int>> handle, CancellationToken cancellation)
        where THandler : notnull
    {
        try
        {
            var folder = DataFolder.Choose(parsed.GetValue(options.Data), environment.Variables);
            using var host = ProgramHost.Build(environment, folder, parsed.GetValue(options.Verbose));
            await host.Services.GetRequiredService<IAsyncStartupValidator>().ValidateAsync(cancellation);
            return await handle(host.Services.GetRequiredService<THandler>(), parsed, cancellation);
        }
        catch (Exception error)
        {
            return ErrorsOf(parsed).Report(error, cancellation);
        }
    }

    private ErrorReporter ErrorsOf(ParseResult parsed) => new(
        environment.Terminal,
        asJson: parsed.Tokens.Any(token => token.Value == options.Json.Name),
        verbose: parsed.Tokens.Any(token => token.Value == options.Verbose.Name));
}
