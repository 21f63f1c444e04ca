using System.Globalization;
using System.Net;

namespace BriefingBot.Discord.Rest;

/// <summary>Discord answered a call with an error.</summary>
/// <param name="route">The call.</param>
/// <param name="status">The HTTP status.</param>
/// <param name="error">What the body said.</param>
internal sealed class RestException(Route route, HttpStatusCode status, RestError error) : Exception(
    string.Create(CultureInfo.InvariantCulture, $"{route.Method} {route.Template}: {(int)status}, {error}"))
{
    /// <summary>The HTTP status.</summary>
    public HttpStatusCode Status => status;

    /// <summary>What the body said.</summary>
    public RestError Error => error;

    /// <summary>Discord's own code; 0 where it gave none.</summary>
    public int Code => error.Code;

    /// <summary>Whether an earlier attempt at the same call may have had its effect.</summary>
    public bool IsAfterLostOutcome { get; init; }

    /// <summary>Whether the server failed rather than refused: the call may have had its effect.</summary>
    public bool IsServerFailure => (int)status >= 500;

    /// <summary>Whether a rate limit refused it.</summary>
    public bool IsRateLimited => status == HttpStatusCode.TooManyRequests;
}
