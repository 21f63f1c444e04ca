using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace BriefingBot.FakeDiscord.Tests.Discordjs;

/// <summary>The proof that the fake is like Discord: the real discord.js works against it.</summary>
public sealed class DiscordjsTests
{
    private static readonly TimeSpan InstallLimit = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan ProofLimit = TimeSpan.FromSeconds(40);

    [Fact]
    public async Task Real_discordjs_works_against_it()
    {
        var folder = DiscordjsFolder.Find();
        Assert.SkipWhen(folder is null, "The folder tests/discordjs is not above the tests.");
        Assert.SkipUnless(await IsThereAsync("node") && await IsThereAsync("npm"), "Node.js and npm are not installed.");
        if (!Directory.Exists(Path.Combine(folder!, "node_modules", "discord.js")))
        {
            var install = await RunAsync(folder!, InstallLimit, "npm", "ci");
            Assert.SkipUnless(install.ExitCode == 0, $"npm ci cannot install discord.js here: {install.Error}");
        }

        await using var discord = await FakeDiscordServer.StartAsync(FakeDiscordOptions.ForDiscordjs());
        var proof = await RunAsync(folder!, ProofLimit, "node", "prove.mjs", discord.Address.ToString(), discord.Options.Token);

        Assert.True(proof.ExitCode == 0, proof.Error);
        using var told = JsonDocument.Parse(proof.Output);
        Assert.Equal(4, told.RootElement.GetProperty("messages").GetInt32());
        Assert.Empty(discord.Violations);
    }

    private static async Task<bool> IsThereAsync(string program)
    {
        try
        {
            return (await RunAsync(AppContext.BaseDirectory, ProofLimit, program, "--version")).ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(
        string folder, TimeSpan limit, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        using var timeout = new CancellationTokenSource(limit, TimeProvider.System);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, TestContext.Current.CancellationToken);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(either.Token);
            var error = process.StandardError.ReadToEndAsync(either.Token);
            await process.WaitForExitAsync(either.Token);
            return (process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }
}
