namespace BriefingBot.FakeDiscord.Faults;

/// <summary>A fault of requests whose method and path fit the pattern, such as "POST interactions/*/callback"; see <see cref="RoutePattern"/>.</summary>
public abstract record RestFault(string Route) : Fault
{
    internal bool Fits(string method, string path) => RoutePattern.Fits(Route, method, path);
}

/// <summary>The request waits, by the fake's clock, before it is looked at.</summary>
public sealed record Delayed(string Route, TimeSpan By) : RestFault(Route);

/// <summary>What a request gets instead of its answer.</summary>
public abstract record OutcomeFault(string Route) : RestFault(Route);

/// <summary>The connection is dropped before the request has an effect.</summary>
public sealed record DroppedBefore(string Route) : OutcomeFault(Route);

/// <summary>The request has its effect, then the connection is dropped.</summary>
public sealed record DroppedAfter(string Route) : OutcomeFault(Route);

/// <summary>An error with any of Discord's codes, without effect.</summary>
public sealed record Refused(string Route, int Status, int Code, string Message = "Injected") : OutcomeFault(Route);

/// <summary>500, 502, 503 or 504 with a web page as body; with or without the request's effect.</summary>
public sealed record ServerFailed(string Route, int Status = 502, bool AfterEffect = false) : OutcomeFault(Route);

/// <summary>429.</summary>
/// <param name="Route">Which requests.</param>
/// <param name="RetryAfterSeconds">The wait; the header rounds it up to whole seconds, the body does not.</param>
/// <param name="Scope">Whose limit.</param>
public sealed record RateLimited(string Route, double RetryAfterSeconds = 1, LimitScope Scope = LimitScope.User) : OutcomeFault(Route);

/// <summary>The answer's rate-limit headers are those of an older request: more remaining, an earlier reset.</summary>
public sealed record StaleLimitHeaders(string Route, int Remaining = 1, double ResetAfterSeconds = 0.1) : RestFault(Route);
