using System.Text.Json;
using BriefingBot.Core.Answers;
using BriefingBot.Evaluation.Answers;
using BriefingBot.Evaluation.Reading;
using BriefingBot.Output.Json;

namespace BriefingBot.Evaluation.Product;

/// <summary>Measures an answer as the product prints it for a file of questions, so that what is measured is what other tools read.</summary>
internal static class PrintedAnswer
{
    public static GivenAnswer Of(Answer answer, string id, TimeSpan took)
    {
        var printed = answer.ToBatchJson(JsonSerializer.SerializeToElement(id), took);
        return JsonLines.Parse<GivenAnswer>(JsonSerializer.Serialize(printed, OutputJson.Minimal.BatchAnswerJson), $"the answer to '{id}'")!;
    }
}
