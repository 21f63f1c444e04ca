using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace BriefingBot.Discord.Rest.Json;

/// <summary>An id of Discord's: 64 bits, a string of digits in JSON.</summary>
[JsonConverter(typeof(Converter))]
internal readonly record struct Snowflake(ulong Value)
{
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    internal sealed class Converter : JsonConverter<Snowflake>
    {
        public override Snowflake Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType switch
            {
                JsonTokenType.String
                    when ulong.TryParse(reader.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var id) => new(id),
                JsonTokenType.Number when reader.TryGetUInt64(out var id) => new(id),
                _ => throw new JsonException("An id is not a number of 64 bits."),
            };

        public override void Write(Utf8JsonWriter writer, Snowflake value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
