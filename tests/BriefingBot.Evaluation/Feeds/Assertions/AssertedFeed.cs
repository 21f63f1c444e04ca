using System.Net.Mime;
using BriefingBot.Ingestion.Feeds;

namespace BriefingBot.Evaluation.Feeds.Assertions;

/// <summary>Reads the feed that an assertion is about as if it had been fetched from where the assertions expect it.</summary>
internal static class AssertedFeed
{
    // Feeds whose names begin so were fetched from this server, the others came without an address.
    private const string Fetched = "http";
    private const string Server = "http://127.0.0.1:8097/";

    /// <summary>The feed, or null where it is not read as one.</summary>
    public static Feed? Read(FeedAssertion assertion, string folder, TimeProvider time)
    {
        var bytes = File.ReadAllBytes(Path.Combine(folder, assertion.File));
        return FeedReader.TryRead(new FeedSource(bytes, Address(assertion), Charset(assertion)), time, out var feed, out _) ? feed : null;
    }

    private static Uri? Address(FeedAssertion assertion)
    {
        var names = assertion.File.Split('/');
        Uri? server = names[^1].StartsWith(Fetched, StringComparison.Ordinal) || names[^2] == Fetched ? new(Server + assertion.File) : null;

        // The assertions follow HTTP as it was when this header told the base (RFC 2616, section 14.14); RFC 9110 took that back.
        return Header(assertion, "Content-Location") is { } location
            && Uri.TryCreate(server ?? new(Server), location, out var told) && told.Scheme == Uri.UriSchemeHttp
                ? told
                : server;
    }

    private static string Charset(FeedAssertion assertion)
    {
        try
        {
            return Header(assertion, "Content-Type") is { } type ? new ContentType(type).CharSet ?? "" : "";
        }
        catch (FormatException)
        {
            return "";
        }
    }

    private static string? Header(FeedAssertion assertion, string name) =>
        assertion.Headers?.FirstOrDefault(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
}
