using System.Globalization;

namespace BriefingBot.Chat.Rendering;

/// <summary>What a button's id says: an action and its values, "why:17".</summary>
internal static class ButtonId
{
    /// <summary>Shows the nearest articles.</summary>
    public const string More = "more";

    /// <summary>Shows what stands around the excerpts.</summary>
    public const string Context = "context";

    /// <summary>Shows how the answer came about.</summary>
    public const string Why = "why";

    /// <summary>Notes that the answer helped.</summary>
    public const string Helpful = "helpful";

    /// <summary>Notes that it did not.</summary>
    public const string NotThis = "not-this";

    /// <summary>Erases the questions of the one who presses.</summary>
    public const string Erase = "erase";

    /// <summary>Turns the pages of a briefing.</summary>
    public const string BriefingPage = "briefing";

    /// <summary>Turns the pages of the sources.</summary>
    public const string SourcesPage = "sources";

    /// <summary>Turns the pages of a server's articles.</summary>
    public const string ArticlesPage = "articles";

    /// <summary>The id of an action with its values.</summary>
    public static string Of(string action, params ReadOnlySpan<object> values)
    {
        var id = action;
        foreach (var value in values)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{id}:{value}");
        }

        return id;
    }

    /// <summary>The action and the values of an id.</summary>
    public static (string Action, IReadOnlyList<string> Values) Read(string id)
    {
        var parts = id.Split(':');
        return (parts[0], parts[1..]);
    }
}
