using System.Text.Json.Nodes;
using BriefingBot.FakeDiscord.Rest;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Validation;

/// <summary>Checks every body against the rules and keeps what breaks them.</summary>
internal sealed class BodyValidator(IReadOnlyList<IBodyRule> rules, ViolationLog log)
{
    private const string AgentPrefix = "DiscordBot (";

    /// <summary>Checks a request; the answer that refuses it, or null where Discord would take it.</summary>
    public RestAnswer? Refusal(RestRequest request)
    {
        var violations = Violations(request).ToList();
        log.Add(violations);
        var refused = violations.Where(violation => violation.Refused).ToList();
        if (refused.Count == 0)
            return null;
        if (refused.TrueForAll(violation => violation.Rule == EmptyMessageRule.RuleName))
            return RestAnswer.Error(DiscordError.EmptyMessage);

        var errors = new JsonObject();
        foreach (var violation in refused)
            BodyErrors.Add(errors, violation.Place, "BASE_TYPE_INVALID", violation.Message);

        return RestAnswer.Error(DiscordError.InvalidFormBody, errors);
    }

    private IEnumerable<Violation> Violations(RestRequest request)
    {
        var route = request.Route.Name;
        if (!request.Http.Request.Headers.UserAgent.ToString().StartsWith(AgentPrefix, StringComparison.Ordinal))
            yield return new(route, "", "user agent", $"the header User-Agent does not begin with \"{AgentPrefix}\"", Refused: false);
        if (request.Body is not null && request.Http.Request.ContentType is null)
            yield return new(route, "", "content type", "the body has no Content-Type", Refused: false);

        var kind = BodyKinds.Of(request.Route);
        if (kind == BodyKind.None)
            yield break;
        if (request.Body is not { } json)
        {
            yield return new(route, "", "body", "there is no JSON body", Refused: true);
            yield break;
        }

        var body = new CheckedBody(kind, json, request.Files.Count > 0 || json.Items("attachments").Count > 0);
        foreach (var rule in rules)
        {
            foreach (var (place, message) in rule.Check(body))
                yield return new(route, place, rule.Name, message, rule.Refuses);
        }
    }
}
