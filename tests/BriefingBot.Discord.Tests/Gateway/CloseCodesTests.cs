using BriefingBot.Discord.Gateway;

namespace BriefingBot.Discord.Tests.Gateway;

public class CloseCodesTests
{
    [Theory]
    [InlineData(4000, nameof(CloseAction.Resume))]
    [InlineData(4001, nameof(CloseAction.Resume))]
    [InlineData(4002, nameof(CloseAction.Resume))]
    [InlineData(4008, nameof(CloseAction.Resume))]
    [InlineData(1005, nameof(CloseAction.Resume))]
    [InlineData(1006, nameof(CloseAction.Resume))]
    [InlineData(null, nameof(CloseAction.Resume))]
    [InlineData(4003, nameof(CloseAction.NewSession))]
    [InlineData(4005, nameof(CloseAction.NewSession))]
    [InlineData(4006, nameof(CloseAction.NewSession))]
    [InlineData(4007, nameof(CloseAction.NewSession))]
    [InlineData(4009, nameof(CloseAction.NewSession))]
    [InlineData(4004, nameof(CloseAction.Stop))]
    [InlineData(4010, nameof(CloseAction.Stop))]
    [InlineData(4011, nameof(CloseAction.Stop))]
    [InlineData(4012, nameof(CloseAction.Stop))]
    [InlineData(4013, nameof(CloseAction.Stop))]
    [InlineData(4014, nameof(CloseAction.Stop))]
    public void Each_code_leads_to_what_Discord_documents(int? code, string action) =>
        Assert.Equal(action, CloseCodes.Of(code).Action.ToString());
}
