using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using BriefingBot.Evaluation.Scoring;

namespace BriefingBot.Evaluation.Reporting;

/// <summary>A report as one JSON object: <c>all</c>, <c>half_a</c> and <c>half_b</c>, each with the figures by name.</summary>
internal static class ReportJson
{
    private static readonly JsonSerializerOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(Report report)
    {
        var parts = report.Columns.Select(column => KeyValuePair.Create<string, JsonNode?>(column.Key, Part(column.Figures)));
        return new JsonObject(parts).ToJsonString(s_options);
    }

    private static JsonObject Part(Scorecard scorecard)
    {
        var part = new JsonObject(scorecard.Figures.Select(figure => KeyValuePair.Create<string, JsonNode?>(figure.Name, figure.Value)));
        if (scorecard.EvidenceByType.Count > 0)
        {
            part["evidence_at_1_by_type"] = new JsonObject(
                scorecard.EvidenceByType.Select(type => KeyValuePair.Create<string, JsonNode?>(type.Type, type.Fraction)));
        }

        return part;
    }
}
