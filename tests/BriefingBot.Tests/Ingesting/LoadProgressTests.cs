using System.Text;
using BriefingBot.Core.Loading;
using BriefingBot.Ingesting;
using BriefingBot.Output;

namespace BriefingBot.Tests.Ingesting;

public sealed class LoadProgressTests
{
    [Fact]
    public void Rate_counts_the_last_seconds_only()
    {
        var rate = new LoadRate();
        rate.Add(new(1_000, 0, TimeSpan.FromSeconds(1)));
        for (var second = 2; second <= 60; second++)
        {
            rate.Add(new(1_000 + second, 20 * second, TimeSpan.FromSeconds(second)));
        }

        Assert.Equal(20, rate.PassagesPerSecond, 0.01);
        Assert.Equal(40, rate.TimeLeft(1_100)!.Value.TotalSeconds, 0.01);
    }

    [Fact]
    public void Time_left_is_unknown_before_anything_is_done_and_where_there_is_more_than_was_counted()
    {
        var rate = new LoadRate();
        Assert.Null(rate.TimeLeft(10));

        rate.Add(new(11, 5, TimeSpan.FromSeconds(1)));
        Assert.Null(rate.TimeLeft(10));
    }

    [Fact]
    public void The_line_is_redrawn_at_most_five_times_a_second_and_wiped_at_the_end()
    {
        using var stream = new MemoryStream();
        using (var channel = new OutputChannel(stream, 80))
        {
            using (var line = new LoadProgressLine(channel) { Total = 40 })
            {
                line.Report(new(1, 10, TimeSpan.FromSeconds(0.5)));
                line.Report(new(2, 20, TimeSpan.FromSeconds(0.6)));
                line.Report(new(20, 200, TimeSpan.FromSeconds(10)));
                Assert.Equal(20, line.Articles);
            }

            var drawn = Encoding.UTF8.GetString(stream.ToArray()).Split('\r');
            Assert.Equal("Loading: 1 of 40 articles, 10 passages, 20 passages/s, about 19.5 s left", drawn[1]);
            Assert.Equal("Loading: 20 of 40 articles, 200 passages, 20 passages/s, about 10.0 s left", drawn[2]);
            Assert.Equal(new string(' ', drawn[2].Length), drawn[3]);
            Assert.Equal(["", ""], [drawn[0], drawn[4]]);
        }
    }

    [Fact]
    public void Without_a_terminal_nothing_is_drawn_but_articles_are_counted()
    {
        using var stream = new MemoryStream();
        using var channel = new OutputChannel(stream, terminalWidth: null);
        using var line = new LoadProgressLine(channel);

        line.Report(new LoadProgress(7, 10, TimeSpan.FromSeconds(1)));

        Assert.Equal((7, 0), (line.Articles, stream.Length));
    }
}
