using System.Globalization;
using BriefingBot.FakeDiscord;
using BriefingBot.Testing;

namespace BriefingBot.Benchmarks.Discord;

/// <summary>50 questions a second from 200 servers for a minute, over the samples: `briefingbot run` in a process of its own, the fake Discord in this one.</summary>
internal sealed class DiscordBenchmark(TimeProvider time) : IBenchmark
{
    /// <summary>The name by which it is chosen.</summary>
    public const string ByName = "discord";

    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan s_length = TimeSpan.FromMinutes(1);

    public string Name => ByName;

    public async Task<IReadOnlyList<BenchmarkRow>> RunAsync(CancellationToken cancellation)
    {
        using var data = new TemporaryFolder();
        await using var discord = await FakeDiscordServer.StartAsync(new()
        {
            Time = time,
            HeartbeatInterval = TimeSpan.FromSeconds(5),
            Patience = TimeSpan.FromMinutes(2),
        });
        var variables = Settings(discord);
        using (var loading = ServingProgram.Start(variables, "ask", "what did Biegun say in Seoul?", "--samples", "--data", data.Path))
        {
            await loading.EndAsync(cancellation);
        }

        using var program = ServingProgram.Start(variables, "run", "--data", data.Path);
        await discord.WaitUntilAsync(() => discord.Gateway.IsReady && discord.Commands().Count > 0, cancellation);
        var stream = new QuestionStream(discord, time);
        await AnsweredAsync(discord, await stream.SendAsync(s_warmUp, cancellation), cancellation);
        return await MeasureAsync(discord, stream, program, cancellation);
    }

    private async Task<IReadOnlyList<BenchmarkRow>> MeasureAsync(
        FakeDiscordServer discord, QuestionStream stream, ServingProgram program, CancellationToken cancellation)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var memory = new MemoryWatch(program, time);
        var watching = memory.RunAsync(ended.Token);
        var before = program.ProcessorTime;
        var asked = await stream.SendAsync(s_length, cancellation);
        await AnsweredAsync(discord, asked, cancellation);
        var work = program.ProcessorTime - before;
        await ended.CancelAsync();
        await watching.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        var first = memory.Third(0);
        return
        [
            .. DiscordFigures.Of(discord, asked),
            new("processor time a question", work.TotalMilliseconds / asked.Count, "ms"),
            new("memory, first third", first, "MB"),
            new("memory, last third", memory.Third(2), "MB", new(memory.Third(2) / first, "first third")),
        ];
    }

    private static Task AnsweredAsync(FakeDiscordServer discord, List<AskedQuestion> asked, CancellationToken cancellation)
    {
        var open = asked.ToList();
        return discord.WaitUntilAsync(
            () =>
            {
                open.RemoveAll(question => question.IsAnswered);
                return open.Count == 0;
            },
            cancellation);
    }

    private static Dictionary<string, string> Settings(FakeDiscordServer discord) => new()
    {
        ["BRIEFINGBOT_DISCORD__TOKEN"] = discord.Options.Token,
        ["BRIEFINGBOT_DISCORD__APIADDRESS"] = string.Create(CultureInfo.InvariantCulture, $"{discord.ApiAddress}"),
        ["BRIEFINGBOT_CHAT__SHAREDCOLLECTIONS"] = "samples",
    };
}
