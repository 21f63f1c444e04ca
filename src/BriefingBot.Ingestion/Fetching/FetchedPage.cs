namespace BriefingBot.Ingestion.Fetching;

/// <summary>What was fetched.</summary>
public sealed record FetchedPage
{
    /// <summary>Where it came from in the end, after all redirects.</summary>
    public required Uri Address { get; init; }

    /// <summary>Its bytes, unpacked; none where it is unchanged.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Its media type without parameters, such as "text/html", or an empty string.</summary>
    public required string MediaType { get; init; }

    /// <summary>The character set that the server tells, or an empty string.</summary>
    public string Charset { get; init; } = "";

    /// <summary>What the server tells of this state of it.</summary>
    public PageValidators Validators { get; init; } = PageValidators.None;

    /// <summary>
    /// Where it has moved to for good: the last of several redirects that all are permanent (RFC 9110, sections 15.4.2 and 15.4.9). Null
    /// where it has not.
    /// </summary>
    public Uri? MovedTo { get; init; }

    /// <summary>How long the server says that this state of it holds (RFC 9111, section 5.2.2.1), or null.</summary>
    public TimeSpan? MaxAge { get; init; }

    /// <summary>Whether it is what the validators of the request stand for.</summary>
    public bool IsUnchanged { get; init; }
}

/// <summary>By what a server tells one state of a page from another (RFC 9110, section 8.8).</summary>
/// <param name="ETag">The entity tag as it was sent, or null.</param>
/// <param name="LastModified">The date as it was sent, or null.</param>
public sealed record PageValidators(string? ETag, string? LastModified)
{
    /// <summary>None are known.</summary>
    public static PageValidators None { get; } = new(null, null);
}
