using System.Security.Cryptography;

namespace BriefingBot.Chat.Serving;

/// <summary>A short mark that stands in a message to a person and in the log, so that the one can be found from the other.</summary>
internal static class CorrelationId
{
    private const string Letters = "23456789BCDFGHJKLMNPQRSTVWXZ";

    /// <summary>Eight letters and digits that cannot be mistaken for each other; about 38 random bits.</summary>
    public static string Next() => RandomNumberGenerator.GetString(Letters, 8);
}
