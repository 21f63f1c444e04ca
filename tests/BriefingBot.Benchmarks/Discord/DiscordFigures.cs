using System.Globalization;
using BriefingBot.FakeDiscord;

namespace BriefingBot.Benchmarks.Discord;

/// <summary>What the fake Discord saw of a load, as rows.</summary>
internal static class DiscordFigures
{
    private const int Heartbeat = 1;

    /// <summary>Acknowledgements, answers and heartbeats.</summary>
    public static IEnumerable<BenchmarkRow> Of(FakeDiscordServer discord, IReadOnlyList<AskedQuestion> asked)
    {
        yield return new("discord, questions asked", asked.Count, "");
        yield return new("the same, answered exactly once", asked.Count(question => question is { IsAnswered: true, Sent.Answers.Count: 1 }), "");
        yield return new("the same, told that too many wait", asked.Count(IsTurnedAway), "");
        foreach (var row in Times("acknowledged", [.. asked.Select(question => question.Sent.AcknowledgedAfter).OfType<TimeSpan>()]))
        {
            yield return row;
        }

        foreach (var row in Times("answered", AnswerTimes(discord, asked)))
        {
            yield return row;
        }

        yield return new("longest time between heartbeats", LongestPause(discord).TotalMilliseconds, "ms");
        yield return new("the same, interval asked for", discord.Options.HeartbeatInterval.TotalMilliseconds, "ms");
        yield return new("connections", discord.Gateway.Connections.Count, "");
        yield return new("violations of Discord's rules", discord.Violations.Count, "");
    }

    private static bool IsTurnedAway(AskedQuestion question) =>
        question.Sent.Original?.Content.StartsWith("Too many questions", StringComparison.Ordinal) ?? false;

    private static List<TimeSpan> AnswerTimes(FakeDiscordServer discord, IReadOnlyList<AskedQuestion> asked)
    {
        var byToken = asked.ToDictionary(question => question.Sent.Token, StringComparer.Ordinal);
        return
        [
            .. from request in discord.Requests.To("PATCH webhooks/*/*/messages/*")
               where byToken.ContainsKey(request.Path.Split('/')[2])
               select request.At - byToken[request.Path.Split('/')[2]].At,
        ];
    }

    private static IEnumerable<BenchmarkRow> Times(string what, List<TimeSpan> times)
    {
        if (times.Count == 0)
        {
            yield break;
        }

        times.Sort();
        foreach (var (name, share) in new[] { ("p50", .5), ("p95", .95), ("p99", .99) })
        {
            yield return new($"{what}, {name}", times[(int)(times.Count * share)].TotalMilliseconds, "ms");
        }

        yield return new(string.Create(CultureInfo.InvariantCulture, $"{what}, the slowest of {times.Count}"), times[^1].TotalMilliseconds, "ms");
    }

    private static TimeSpan LongestPause(FakeDiscordServer discord)
    {
        var beats = discord.Gateway.Log.ByBot.Where(sent => sent.Opcode == Heartbeat).Select(sent => sent.At).ToList();
        return beats.Zip(beats.Skip(1), (one, next) => next - one).DefaultIfEmpty().Max();
    }
}
