using BriefingBot.Chat.Platform;
using BriefingBot.Discord.Commands;
using BriefingBot.Discord.Rest.Json;
using BriefingBot.Discord.Time;

namespace BriefingBot.Discord.Interactions;

/// <summary>Answers somebody who is typing an option: in time, or with nothing to choose from.</summary>
internal static class Suggestions
{
    private const int MostChoices = 25;
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(2);

    public static async Task AnswerAsync(
        IncomingSuggestion request,
        InteractionCall call,
        IFirstResponse first,
        IChatHandler handler,
        MonotonicClock clock,
        CancellationToken cancellation)
    {
        var left = clock.DeadlineAt(call.ReceivedAt, s_limit).Left;
        using var limit = new CancellationTokenSource(left > TimeSpan.Zero ? left : TimeSpan.Zero, clock.Provider);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        IReadOnlyList<OptionChoice> choices;
        try
        {
            choices = await handler.SuggestAsync(request, either.Token).WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            choices = [];
        }

        IReadOnlyList<ChoiceJson> json = [.. choices.Take(MostChoices).Select(CommandMapper.ToJson)];
        await first.SuggestAsync(json, cancellation);
    }
}
