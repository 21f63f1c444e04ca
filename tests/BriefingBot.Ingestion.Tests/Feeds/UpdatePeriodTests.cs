namespace BriefingBot.Ingestion.Tests.Feeds;

public sealed class UpdatePeriodTests : FeedTest
{
    private const string Module = "xmlns:sy=\"http://purl.org/rss/1.0/modules/syndication/\"";

    [Theory]
    [InlineData("<rss><channel><ttl>90</ttl></channel></rss>", 90)]
    [InlineData("<rss><channel><ttl> 5 </ttl></channel></rss>", 5)]
    [InlineData($"<rss {Module}><channel><sy:updatePeriod> hourly </sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency></channel></rss>", 15)]
    [InlineData($"<rss {Module}><channel><sy:updatePeriod>daily</sy:updatePeriod></channel></rss>", 1440)]
    [InlineData("<rdf:RDF xmlns:s='http://purl.org/rss/1.0/modules/syndication/'><channel><s:updatePeriod>weekly</s:updatePeriod></channel></rdf:RDF>", 10080)]
    public void Read_AFeedThatTellsHowOftenItChanges_GivesTheTimeBetween(string feed, int minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), Read(feed).UpdatePeriod);

    [Theory]
    [InlineData("<rss><channel/></rss>")]
    [InlineData("<rss><channel><ttl>0</ttl></channel></rss>")]
    [InlineData("<rss><channel><ttl>-5</ttl></channel></rss>")]
    [InlineData("<rss><channel><ttl>2147483647</ttl></channel></rss>")]
    [InlineData("<rss><channel><ttl>99999999999999</ttl></channel></rss>")]
    [InlineData($"<rss {Module}><channel><sy:updatePeriod>now and then</sy:updatePeriod></channel></rss>")]
    public void Read_WhatMakesNoSense_IsPassedOver(string feed) => Assert.Null(Read(feed).UpdatePeriod);
}
