using System.Text.Json;
using System.Text.Json.Serialization;

namespace BriefingBot.Output.Json;

/// <summary>How output for programs is written: camelCase names, no escapes beyond what is needed; serializers made at build time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ErrorJson))]
[JsonSerializable(typeof(AnswerJson))]
[JsonSerializable(typeof(BatchAnswerJson))]
[JsonSerializable(typeof(BatchErrorJson))]
[JsonSerializable(typeof(IngestJson))]
[JsonSerializable(typeof(FeedJson))]
[JsonSerializable(typeof(ArticleListJson))]
[JsonSerializable(typeof(ArticleJson))]
[JsonSerializable(typeof(RemovedJson))]
[JsonSerializable(typeof(AllowedJson))]
[JsonSerializable(typeof(StatsJson))]
[JsonSerializable(typeof(DoctorJson))]
[JsonSerializable(typeof(RebuiltJson))]
[JsonSerializable(typeof(ExtractedPageJson))]
[JsonSerializable(typeof(SortedDictionary<string, ExtractedPageJson>))]
internal sealed partial class OutputJson : JsonSerializerContext
{
    /// <summary>The serializers with this program's encoder.</summary>
    public static OutputJson Minimal { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = MinimalJsonEncoder.Instance,
    });
}
