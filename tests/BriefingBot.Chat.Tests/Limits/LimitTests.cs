using BriefingBot.Chat.Limits;
using BriefingBot.Chat.Platform;
using CsCheck;
using Microsoft.Extensions.Time.Testing;

namespace BriefingBot.Chat.Tests.Limits;

public sealed class LimitTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public void Take_WhateverTheRhythm_NeverAllowsMoreThanBurstAndRate() => Gen.Int[0, 20_000].Array[1, 80].Sample(pauses =>
    {
        var time = new FakeTimeProvider();
        var start = time.GetUtcNow();
        var limiter = new RateLimiter(new() { UserBurst = 3, UserPerMinute = 6 }, time);
        var allowed = 0;
        foreach (var pause in pauses)
        {
            time.Advance(TimeSpan.FromMilliseconds(pause));
            allowed += limiter.Take(new(1), null).IsAllowed ? 1 : 0;
        }

        return allowed <= 3 + ((time.GetUtcNow() - start).TotalMinutes * 6) + 1e-6;
    });

    [Fact]
    public void Take_AfterTheTimeItTells_IsAllowed()
    {
        var limiter = new RateLimiter(new() { UserBurst = 1, UserPerMinute = 4 }, _time);
        Assert.True(limiter.Take(new(1), null).IsAllowed);
        var held = limiter.Take(new(1), null);

        _time.Advance(held.Wait);
        Assert.True(limiter.Take(new(1), null).IsAllowed);
    }

    [Fact]
    public void Take_OfAServer_HoldsBackAllItsPeopleAndNobodyElse()
    {
        var limiter = new RateLimiter(new() { ServerBurst = 2, ServerPerMinute = 1 }, _time);
        limiter.Take(new(1), new ServerId(7));
        limiter.Take(new(2), new ServerId(7));

        Assert.Equal((false, true), (limiter.Take(new(3), new ServerId(7)).IsAllowed, limiter.Take(new(3), new ServerId(7)).IsOfServer));
        Assert.True(limiter.Take(new(3), new ServerId(8)).IsAllowed);
    }

    [Fact]
    public async Task TheGate_LetsWaitersInOneAfterTheOther()
    {
        using var gate = new QuestionGate(1, 1);
        var first = await gate.EnterAsync(CancellationToken.None);
        var second = gate.EnterAsync(CancellationToken.None);
        Assert.Null(await gate.EnterAsync(CancellationToken.None));
        Assert.Equal((1, 1), (gate.Running, gate.Waiting));

        first!.Dispose();
        first.Dispose();
        (await second)!.Dispose();
        Assert.Equal((0, 0), (gate.Running, gate.Waiting));
    }

    [Fact]
    public async Task TheGate_ForgetsAWaiterThatGivesUp()
    {
        using var gate = new QuestionGate(1, 1);
        using var first = await gate.EnterAsync(CancellationToken.None);
        using var stop = new CancellationTokenSource();
        var waiting = gate.EnterAsync(stop.Token);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await waiting);
        Assert.Equal(0, gate.Waiting);
    }
}
