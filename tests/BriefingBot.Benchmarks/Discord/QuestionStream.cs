using BriefingBot.FakeDiscord;
using BriefingBot.FakeDiscord.Interactions;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.Benchmarks.Discord;

/// <summary>Questions of many people in many servers, one after the other at an even pace.</summary>
internal sealed class QuestionStream(FakeDiscordServer discord, TimeProvider time)
{
    private const int Servers = 200;
    private const int PerSecond = 50;

    private static readonly string[] s_questions =
    [
        "what did Biegun say in Seoul?",
        "when did the two sides last meet?",
        "what did Biegun say in Tokyo?",
        "how hot did it get in Britain?",
        "who won the final of the women's Euro?",
        "how long was the canal blocked?",
        "what did the Fed decide in June?",
        "why did Facebook go down?",
    ];

    private readonly List<FakeChannel> _channels =
        [.. Enumerable.Range(0, Servers).Select(server => discord.AddChannel(discord.AddGuild($"Server {server}"), "news"))];

    /// <summary>Sends questions for a while. A late one is made up for, so that their number is always the same.</summary>
    public async Task<List<AskedQuestion>> SendAsync(TimeSpan length, CancellationToken cancellation)
    {
        var count = (int)(length.TotalSeconds * PerSecond);
        var asked = new List<AskedQuestion>(count);
        var start = time.GetTimestamp();
        for (var number = 0; number < count; number++)
        {
            var due = TimeSpan.FromSeconds((double)number / PerSecond) - time.GetElapsedTime(start);
            if (due > TimeSpan.Zero)
            {
                await Task.Delay(due, time, cancellation);
            }

            asked.Add(Send(number));
        }

        return asked;
    }

    private AskedQuestion Send(int number) => new(
        discord.Interactions.Send(InteractionDraft.Slash("ask")
            .With("question", s_questions[number % s_questions.Length])
            .In(_channels[number % Servers])
            .By(discord.AddUser($"reader {number}"))),
        time.GetUtcNow());
}
