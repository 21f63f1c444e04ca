using System.Text.Json;

namespace BriefingBot.Evaluation.Feeds.Assertions;

/// <summary>An assertion and what came of it.</summary>
/// <param name="Assertion">The assertion.</param>
/// <param name="Found">What was found.</param>
internal sealed record FeedCheck(FeedAssertion Assertion, string Found)
{
    // Times are compared to the second; what follows is the day of the week and of the year, which it tells already.
    private const int PartsOfTime = 6;

    /// <summary>What was to be found.</summary>
    public string Wanted => Assertion.Expected.ValueKind == JsonValueKind.Array
        ? string.Join(',', Assertion.Expected.EnumerateArray().Take(PartsOfTime))
        : Assertion.Expected.GetString() ?? "";

    /// <summary>Whether it was found to the letter.</summary>
    public bool IsRight => Found == Wanted;

    /// <summary>Reads the feed and looks.</summary>
    /// <param name="assertion">The assertion.</param>
    /// <param name="folder">The folder that its file is named from.</param>
    /// <param name="time">The present.</param>
    public static FeedCheck Of(FeedAssertion assertion, string folder, TimeProvider time) =>
        new(assertion, AssertedFeed.Read(assertion, folder, time) is { } feed ? AssertedValue.Of(feed, assertion.Path) : "");
}
