using BriefingBot.Chat.Ports;
using BriefingBot.Composition;
using BriefingBot.Ingestion.Fetching;
using BriefingBot.Intake;
using BriefingBot.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace BriefingBot.Tests.Intake;

public sealed class IntakeRegistrationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Everything_that_a_chat_needs_to_load_is_there()
    {
        using var services = Services();

        Assert.NotNull(services.GetRequiredService<IArticleIntake>());
        Assert.NotNull(services.GetRequiredService<IAttachmentReader>());
        Assert.NotNull(services.GetRequiredService<IFeedSubscriptions>());
        Assert.Single(services.GetServices<IHostedService>().OfType<FeedPoller>());
    }

    [Fact]
    public void The_settings_reach_the_parts()
    {
        using var services = Services(
            ("Fetch:MaxBytes", "5000"),
            ("Fetch:MaxSeconds", "7"),
            ("Fetch:AllowedPorts", "8080, 8443"),
            ("Fetch:AllowedPrivateHosts", "inside.example,127.0.0.1:5000"),
            ("Fetch:MaxAttachmentBytes", "6000"),
            ("Fetch:AttachmentHosts", "cdn.example"),
            ("Feeds:MaxFeeds", "8"),
            ("Feeds:MaxItems", "9"),
            ("Fetch:HostPauseSeconds", "3"),
            ("Feeds:CheckMinutes", "11"),
            ("Feeds:MinCheckMinutes", "6"),
            ("Feeds:MaxCheckMinutes", "99"));

        var fetching = services.GetRequiredService<FetchOptions>();
        var intake = services.GetRequiredService<IntakeOptions>();
        Assert.Equal((5000, 7, 3), (fetching.MaxBytes, fetching.MaxSeconds, fetching.HostPauseSeconds));
        Assert.Equal([8080, 8443], fetching.AllowedPorts);
        Assert.Equal(["inside.example", "127.0.0.1:5000"], fetching.AllowedPrivateHosts);
        Assert.Equal(["cdn.example"], intake.AttachmentHosts);
        Assert.Equal((6000, 8, 9), (intake.MaxAttachmentBytes, intake.MaxFeeds, intake.MaxFeedItems));
        Assert.Equal((11, 6, 99), (intake.FeedMinutes, intake.MinFeedMinutes, intake.MaxFeedMinutes));
    }

    [Theory]
    [InlineData("Fetch:MaxBytes", "12")]
    [InlineData("Fetch:AllowedPorts", "80,0")]
    [InlineData("Fetch:AllowedPorts", "http")]
    [InlineData("Fetch:AllowedPrivateHosts", "https://inside.example")]
    [InlineData("Fetch:AttachmentHosts", "cdn.example:port")]
    [InlineData("Fetch:HostPauseSeconds", "31")]
    [InlineData("Feeds:CheckMinutes", "1")]
    [InlineData("Feeds:MaxCheckMinutes", "0")]
    public void A_setting_that_is_wrong_is_told(string key, string value)
    {
        using var services = Services((key, value));

        var failure = Assert.ThrowsAny<Exception>(() => services.GetRequiredService<FetchOptions>());

        Assert.Contains($"{key} is '{value}'; allowed is", failure.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private ServiceProvider Services(params (string Key, string Value)[] settings) => new ServiceCollection()
        .AddLogging()
        .AddBriefingBot(
            new ConfigurationBuilder()
                .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create("BriefingBot:" + setting.Key, (string?)setting.Value)))
                .Build(),
            _folder.Path)
        .AddIntake()
        .AddFeedPolling()
        .BuildServiceProvider();
}
