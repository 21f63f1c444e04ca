using System.Text.Json.Nodes;

namespace BriefingBot.FakeDiscord.Rest;

/// <summary>The nested errors of a 50035: objects by property or index, "_errors" at the end.</summary>
internal static class BodyErrors
{
    /// <summary>One error at a place such as "embeds/0/title".</summary>
    public static JsonObject At(string place, string code, string message)
    {
        var errors = new JsonObject();
        Add(errors, place, code, message);
        return errors;
    }

    /// <summary>Adds an error at a place.</summary>
    public static void Add(JsonObject errors, string place, string code, string message)
    {
        var at = errors;
        foreach (var segment in place.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (at[segment] is not JsonObject next)
                at[segment] = next = [];

            at = next;
        }

        if (at["_errors"] is not JsonArray list)
            at["_errors"] = list = [];

        list.Add(new JsonObject { ["code"] = code, ["message"] = message });
    }
}
