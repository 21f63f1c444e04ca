using BriefingBot.Storage.Chat;
using BriefingBot.Storage.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace BriefingBot.Storage.Tests.Chat;

public sealed class LedgerTests : StorageTest
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task ARequest_IsTakenOnce_ByWhicheverProcessComesFirst()
    {
        Assert.True(await new SqliteRequestLedger(Room.Database, _time).TryTakeAsync(new(ulong.MaxValue), Cancellation));
        Assert.False(await new SqliteRequestLedger(Open().Database, _time).TryTakeAsync(new(ulong.MaxValue), Cancellation));
        Assert.True(await new SqliteRequestLedger(Room.Database, _time).TryTakeAsync(new(1), Cancellation));
    }

    [Fact]
    public async Task ARequest_IsRememberedForADay()
    {
        var ledger = new SqliteRequestLedger(Room.Database, _time);
        await ledger.TryTakeAsync(new(1), Cancellation);
        _time.Advance(TimeSpan.FromHours(23));
        Assert.False(await ledger.TryTakeAsync(new(1), Cancellation));
        _time.Advance(TimeSpan.FromHours(2));
        Assert.True(await ledger.TryTakeAsync(new(1), Cancellation));
    }

    [Fact]
    public async Task TransportState_IsWhatWasLastWritten_AlsoInAnotherProcess()
    {
        var state = new SqliteTransportState(Room.Database);
        Assert.Null(await state.ReadAsync("session", Cancellation));
        await state.WriteAsync("session", "a", Cancellation);
        await state.WriteAsync("session", "b", Cancellation);

        Assert.Equal("b", await new SqliteTransportState(Open().Database).ReadAsync("session", Cancellation));
    }
}
