using System.Globalization;
using System.Text;
using BriefingBot.FakeDiscord.Faults;

namespace BriefingBot.FakeDiscord.Rest;

/// <summary>The faults of one request: at most one delay, one outcome and one change of headers.</summary>
internal sealed record RequestFaults(Delayed? Delay, OutcomeFault? Outcome, StaleLimitHeaders? Stale)
{
    public static RequestFaults Take(FaultBox faults, string method, string path) => new(
        faults.Take<Delayed>(fault => fault.Fits(method, path)),
        faults.Take<OutcomeFault>(fault => fault.Fits(method, path)),
        faults.Take<StaleLimitHeaders>(fault => fault.Fits(method, path)));

    /// <summary>Whether the connection is dropped before anything happens.</summary>
    public bool DropsBefore => Outcome is DroppedBefore;

    /// <summary>The answer given instead of handling the request, or null.</summary>
    public RestAnswer? Instead => Outcome is ServerFailed { AfterEffect: true } ? null : Replacement;

    /// <summary>The answer given in place of the true one after the request had its effect, or null.</summary>
    public RestAnswer? Afterwards => Outcome is ServerFailed { AfterEffect: true } ? Replacement : null;

    /// <summary>The answer with the headers of an older one, where that is injected.</summary>
    public RestAnswer Changed(RestAnswer answer)
    {
        if (Stale is null)
            return answer;

        var headers = new Dictionary<string, string>(answer.Headers, StringComparer.OrdinalIgnoreCase)
        {
            ["X-RateLimit-Remaining"] = Stale.Remaining.ToString(CultureInfo.InvariantCulture),
            ["X-RateLimit-Reset-After"] = Stale.ResetAfterSeconds.ToString("0.000", CultureInfo.InvariantCulture),
        };
        return answer with { Headers = headers };
    }

    private RestAnswer? Replacement => Outcome switch
    {
        Refused refused => RestAnswer.Error(new(refused.Status, refused.Code, refused.Message)),
        RateLimited limited => TooManyRequests.Answer(limited.Scope, limited.RetryAfterSeconds),
        ServerFailed failed => new(failed.Status)
        {
            Bytes = Encoding.UTF8.GetBytes("<html><body>upstream connect error</body></html>"),
            ContentType = "text/html",
            WithoutLimits = true,
        },
        _ => null,
    };
}
