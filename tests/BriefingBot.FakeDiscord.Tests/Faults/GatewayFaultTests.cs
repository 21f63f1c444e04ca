using System.Net.WebSockets;
using System.Text.Json;
using BriefingBot.FakeDiscord.Faults;
using BriefingBot.FakeDiscord.Interactions;
using BriefingBot.FakeDiscord.Tests.Support;

namespace BriefingBot.FakeDiscord.Tests.Faults;

public sealed class GatewayFaultTests : FakeDiscordTest
{
    [Fact]
    public async Task A_refused_handshake_opens_no_connection()
    {
        Discord.Faults.Inject(new HandshakeRefused(503, OnlyResume: false));

        await Assert.ThrowsAsync<WebSocketException>(() => RawGatewayClient.OpenAsync(RawGatewayClient.Gateway(Discord)));

        Assert.Empty(Discord.Gateway.Connections);
    }

    [Fact]
    public async Task A_handshake_refused_for_resumes_lets_the_first_address_through()
    {
        Discord.Faults.Inject(new HandshakeRefused());

        using var client = await RawGatewayClient.GreetedAsync(Discord);

        Assert.Equal(1, Discord.Faults.Count);
    }

    [Fact]
    public async Task Without_hello_the_first_thing_heard_is_the_answer_to_what_was_sent()
    {
        Discord.Faults.Inject(new NoHello());
        using var client = await RawGatewayClient.OpenAsync(RawGatewayClient.Gateway(Discord));

        await client.SendAsync(1, null);

        Assert.Equal(11, (await client.ReceiveAsync()).GetProperty("op").GetInt32());
    }

    [Fact]
    public async Task Without_acks_the_next_connection_is_left_unanswered()
    {
        Discord.Faults.Inject(new NoAcks());
        using var client = await RawGatewayClient.GreetedAsync(Discord);

        await client.SendAsync(1, null);
        await Discord.WaitUntilAsync(() => Discord.Gateway.Log.Heartbeats == 1, Cancellation);
        Discord.Gateway.Current.RequestReconnect();

        Assert.Equal(7, (await client.ReceiveAsync()).GetProperty("op").GetInt32());
    }

    [Fact]
    public async Task Without_ready_identify_is_not_answered()
    {
        Discord.Faults.Inject(new NoReady());
        using var client = await RawGatewayClient.GreetedAsync(Discord);

        await client.IdentifyAsync(Discord.Options.Token);
        await client.SendAsync(1, null);

        Assert.Equal(11, (await client.ReceiveAsync()).GetProperty("op").GetInt32());
    }

    [Fact]
    public async Task Without_guild_create_ready_stands_alone()
    {
        Discord.Faults.Inject(new NoGuildCreate());
        using var client = await RawGatewayClient.GreetedAsync(Discord);

        await client.IdentifyAsync(Discord.Options.Token);
        await client.ReceiveAsync();
        await client.SendAsync(1, null);

        Assert.Equal(11, (await client.ReceiveAsync()).GetProperty("op").GetInt32());
    }

    [Theory]
    [InlineData(4000)]
    [InlineData(4011)]
    [InlineData(null)]
    public async Task Identify_is_closed_with_any_code_or_dropped(int? code)
    {
        Discord.Faults.Inject(new IdentifyClosed(code));
        using var client = await RawGatewayClient.GreetedAsync(Discord);

        await client.IdentifyAsync(Discord.Options.Token);

        Assert.Equal(code, await client.ClosedAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_resume_answered_by_op_9_can_be_repeated_only_where_it_says_so(bool resumable)
    {
        Discord.Faults.Inject(new ResumeInvalid(resumable));
        var (first, ready) = await RawGatewayClient.IdentifiedAsync(Discord);
        first.Abort();
        first.Dispose();
        using var client = await RawGatewayClient.GreetedAsync(Discord);
        var session = ready.GetProperty("session_id").GetString()!;

        await client.ResumeAsync(Discord.Options.Token, session, 2);
        var invalid = await client.ReceiveAsync();
        await client.ResumeAsync(Discord.Options.Token, session, 2);
        var again = await client.ReceiveAsync();

        Assert.Equal((9, resumable), (invalid.GetProperty("op").GetInt32(), invalid.GetProperty("d").GetBoolean()));
        Assert.Equal(resumable ? 0 : 9, again.GetProperty("op").GetInt32());
    }

    [Fact]
    public async Task A_resume_is_closed_as_often_as_told()
    {
        Discord.Faults.Inject(new ResumeClosed(4000), times: 2);
        var (first, ready) = await RawGatewayClient.IdentifiedAsync(Discord);
        first.Abort();
        first.Dispose();

        List<int?> codes = [];
        for (var i = 0; i < 2; i++)
        {
            using var client = await RawGatewayClient.GreetedAsync(Discord);
            await client.ResumeAsync(Discord.Options.Token, ready.GetProperty("session_id").GetString()!, 2);
            codes.Add(await client.ClosedAsync());
        }

        using var last = await RawGatewayClient.GreetedAsync(Discord);
        await last.ResumeAsync(Discord.Options.Token, ready.GetProperty("session_id").GetString()!, 2);
        Assert.Equal([4000, 4000], codes);
        Assert.Equal("RESUMED", (await last.ReceiveAsync()).GetProperty("t").GetString());
    }

    [Fact]
    public async Task A_duplicate_has_the_same_id_and_the_next_number()
    {
        using var client = (await RawGatewayClient.IdentifiedAsync(Discord)).Client;
        Discord.Faults.Inject(new DuplicateDispatch("INTERACTION_CREATE"));

        Discord.Interactions.Send(InteractionDraft.Slash("ask"));
        var one = await client.ReceiveAsync();
        var two = await client.ReceiveAsync();

        Assert.Equal(one.GetProperty("d").GetProperty("id").GetString(), two.GetProperty("d").GetProperty("id").GetString());
        Assert.Equal(one.GetProperty("s").GetInt32() + 1, two.GetProperty("s").GetInt32());
    }

    [Fact]
    public async Task Odd_payloads_arrive_as_they_are()
    {
        using var client = (await RawGatewayClient.IdentifiedAsync(Discord)).Client;
        var connection = Discord.Gateway.Current;

        connection.SendUnknownOpcode();
        connection.SendUnknownEvent();
        connection.SendHuge();
        connection.RequestHeartbeat();
        connection.SendRaw("{\"op\": ");

        Assert.Equal(99, (await client.ReceiveAsync()).GetProperty("op").GetInt32());
        Assert.Equal("SOMETHING_NEW", (await client.ReceiveAsync()).GetProperty("t").GetString());
        Assert.Equal(10 << 20, (await client.ReceiveAsync()).GetProperty("d").GetProperty("fill").GetString()!.Length);
        Assert.Equal(1, (await client.ReceiveAsync()).GetProperty("op").GetInt32());
        await Assert.ThrowsAnyAsync<JsonException>(client.ReceiveAsync);
    }

    [Fact]
    public async Task Half_a_zlib_message_ends_without_its_marker()
    {
        using var client = await RawGatewayClient.OpenAsync(
            RawGatewayClient.Gateway(Discord), "?v=10&encoding=json&compress=zlib-stream", inflates: true);
        await client.ReceiveAsync();

        Discord.Gateway.Current.SendHalf();

        Assert.NotEqual([0x00, 0x00, 0xFF, 0xFF], (await client.ReceiveBytesAsync())![^4..]);
    }
}
