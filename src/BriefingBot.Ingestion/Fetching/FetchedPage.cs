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
