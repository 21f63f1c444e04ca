using System.Globalization;
using System.Runtime.InteropServices;

namespace BriefingBot.FakeDiscord.Control;

/// <summary>Runs the fake as a program: <c>--port N</c>.</summary>
internal static class ProgramArguments
{
    private const string Usage = "Usage: BriefingBot.FakeDiscord [--port N]";

    /// <summary>Serves until Ctrl+C.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        if (Read(args) is not { } options)
        {
            await Console.Error.WriteLineAsync(Usage);
            return 1;
        }

        using var stopping = new CancellationTokenSource();
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        try
        {
            await using var discord = await FakeDiscordServer.StartAsync(options);
            Console.WriteLine($"{discord.ApiAddress} token {options.Token}, control under {discord.Address}control/");
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return 0;
        }
        catch (IOException e)
        {
            await Console.Error.WriteLineAsync($"Port {options.Port} cannot be used: {e.Message} Name another one with --port, or 0 for a free one.");
            return 1;
        }

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stopping.Cancel();
        }
    }

    private static FakeDiscordOptions? Read(string[] args)
    {
        var port = 0;
        for (var i = 0; i < args.Length; i += 2)
        {
            if (i + 1 == args.Length)
                return null;
            if (args[i] != "--port" || !int.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out port) || port > ushort.MaxValue)
                return null;
        }

        return FakeDiscordOptions.ForDiscordjs(port);
    }
}
