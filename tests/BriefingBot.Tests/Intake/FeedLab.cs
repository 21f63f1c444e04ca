using BriefingBot.Chat.Ports;
using BriefingBot.Core.Loading;

namespace BriefingBot.Tests.Intake;

/// <summary>The intake with a feed on the test's site.</summary>
public abstract class FeedLab : IntakeLab
{
    private protected Uri Address => Site.At("/feed");

    private protected void Offer(params string[] items) => Site.With(
        "/feed", $"<rss><channel><title>Harbour News</title>{string.Concat(items)}</channel></rss>", "text/xml", 200, "ETag: \"7\"");

    private protected static string Item(string name, string text = "") =>
        $"<item><title>{name}</title><link>/{name}</link><pubDate>Wed, 25 Nov 2026 08:00:00 GMT</pubDate><description>{text}{text}</description></item>";

    private protected Task<FeedSubscription> Follow() => Feeds.AddAsync(Collection, Address, Cancellation);

    private protected Task<LoadReport> Check() => Feeds.CheckAsync(Collection, null, null, Cancellation);

    /// <summary>Checks what is due now.</summary>
    private protected Task CheckDue() => Round.RunAsync(Cancellation);

    private protected async Task<FeedSubscription> Only() => Assert.Single(await Feeds.ListAsync(Collection, Cancellation));
}
