using System.Text;
using BriefingBot.Discord.Rest;
using CsCheck;

namespace BriefingBot.Discord.Tests.Rest;

public class RestErrorTests
{
    [Fact]
    public void Nested_errors_are_told_with_the_field_they_belong_to()
    {
        var error = Read("""
            {"code":50035,"message":"Invalid Form Body","errors":{"0":{"options":{"1":{"name":{"_errors":[{"code":"BAD","message":"Too long"}]}}}}}}
            """);
        Assert.Equal("code 50035: Invalid Form Body; 0.options.1.name: Too long (BAD)", error.ToString());
    }

    [Fact]
    public void A_429_tells_how_long_to_wait_and_whether_all_calls_are_meant()
    {
        var error = Read("""{"message":"You are being rate limited.","retry_after":1.337,"global":true}""");
        Assert.Equal((TimeSpan.FromSeconds(1.337), true), (error.RetryAfter, error.IsGlobal));
    }

    [Theory]
    [InlineData("<html>429 Too Many Requests</html>")]
    [InlineData("")]
    [InlineData("[1]")]
    [InlineData("null")]
    public void What_is_not_Discords_JSON_has_no_code(string body) => Assert.Equal(0, Read(body).Code);

    [Fact]
    public void Bodies_of_any_bytes_are_read_without_failing() => Gen.Byte.Array[0, 200].Sample(body => RestError.Read(body) is not null);

    [Fact]
    public void Values_of_the_wrong_kind_are_passed_over() =>
        Assert.Equal((0, null, false), Read("""{"code":"x","retry_after":-1,"global":"yes","errors":7}""") switch { var error => (error.Code, error.RetryAfter, error.IsGlobal) });

    private static RestError Read(string body) => RestError.Read(Encoding.UTF8.GetBytes(body));
}
