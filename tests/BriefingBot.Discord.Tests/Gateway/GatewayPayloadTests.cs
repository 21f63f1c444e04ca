using System.Text;
using BriefingBot.Discord.Gateway;
using CsCheck;

namespace BriefingBot.Discord.Tests.Gateway;

public class GatewayPayloadTests
{
    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"op\":\"1\"}")]
    [InlineData("{\"t\":\"READY\"}")]
    public void What_is_no_payload_is_told_apart(string text) => Assert.Null(Read(text));

    [Fact]
    public void Any_bytes_are_read_without_failing() => Gen.Byte.Array[0, 100].Sample(bytes => _ = GatewayPayload.TryRead(bytes));

    [Theory]
    [InlineData("{\"op\":10,\"d\":{\"heartbeat_interval\":45000}}", 45000)]
    [InlineData("{\"op\":10,\"d\":{\"heartbeat_interval\":0}}", null)]
    [InlineData("{\"op\":10,\"d\":{\"heartbeat_interval\":\"soon\"}}", null)]
    [InlineData("{\"op\":10,\"d\":null}", null)]
    public void The_interval_of_HELLO_has_to_make_sense(string text, int? milliseconds) =>
        Assert.Equal(milliseconds, (int?)Read(text)!.HeartbeatInterval?.TotalMilliseconds);

    [Theory]
    [InlineData("wss://gateway.example/", "wss://gateway.example/?v=10&encoding=json")]
    [InlineData("ws://127.0.0.1:5/x", "ws://127.0.0.1:5/x?v=10&encoding=json")]
    [InlineData("ws://gateway.example/", null)]
    [InlineData("https://gateway.example/", null)]
    [InlineData("nonsense", null)]
    [InlineData(null, null)]
    public void The_token_is_sent_to_safe_addresses_only(string? given, string? address) =>
        Assert.Equal(address, GatewayAddress.TryMake(given, compress: false)?.AbsoluteUri);

    private static GatewayPayload? Read(string text) => GatewayPayload.TryRead(Encoding.UTF8.GetBytes(text));
}
