using BriefingBot.Models.Arctic;
using BriefingBot.Models.Arctic.Matching;

namespace BriefingBot.Models.Tests.Arctic;

public sealed class SentenceMatcherTests
{
    [Fact]
    public void A_matcher_that_was_written_maps_as_before()
    {
        var random = new Random(3);
        var matcher = new SentenceMatcher(4, Values(random, 4 * ArcticSession.Width), Values(random, 4 * SentencePooling.Width));
        var question = Values(random, ArcticSession.Width);
        using var stream = new MemoryStream();
        matcher.Write(stream);
        stream.Position = 0;

        var read = SentenceMatcher.Read(stream);

        Assert.Equal(matcher.MapQuestion(question), read.MapQuestion(question));
    }

    [Fact]
    public void A_damaged_file_is_refused()
    {
        using var zeros = new MemoryStream(new byte[64]);
        using var cut = new MemoryStream([4, 0, 0, 0, 1, 2]);

        Assert.Throws<InvalidDataException>(() => SentenceMatcher.Read(zeros));
        Assert.ThrowsAny<IOException>(() => SentenceMatcher.Read(cut));
    }

    [Fact]
    public void The_shipped_matcher_is_readable() => Assert.InRange(SentenceMatcher.Load().Dimensions, 32, 384);

    /// <summary>Sixteenths, which 16-bit floats hold exactly.</summary>
    private static float[] Values(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.Next(-16, 17) / 16f)];
}
