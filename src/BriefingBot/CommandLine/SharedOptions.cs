using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using BriefingBot.Core.Articles;

namespace BriefingBot.CommandLine;

/// <summary>Options that several commands have.</summary>
internal sealed class SharedOptions
{
    /// <summary>How a day is written.</summary>
    public const string DayFormat = "yyyy-MM-dd";

    /// <summary>The data folder.</summary>
    public Option<string?> Data { get; } = new("--data")
    {
        Description = "Folder of the articles and their index. Default: $BRIEFINGBOT_DATA, else briefingbot in the user's data folder.",
        HelpName = "DIR",
        Recursive = true,
    };

    /// <summary>Whether logs and details of errors are written to standard error.</summary>
    public Option<bool> Verbose { get; } = new("--verbose")
    {
        Description = "Write logs, and the details of an unexpected error, to standard error.",
        Recursive = true,
    };

    /// <summary>Whether the output is for programs.</summary>
    public Option<bool> Json { get; } = new("--json") { Description = "Print one JSON object." };

    /// <summary>The collection; null means the one that the settings name.</summary>
    public Option<CollectionName?> Collection { get; } = new("--collection")
    {
        Description = "Set of articles. Default: the setting Articles:Collection, else \"default\".",
        HelpName = "C",
        CustomParser = ReadCollection,
    };

    /// <summary>The last day whose articles count; null means today.</summary>
    public Option<DateOnly?> AsOf { get; } = new("--as-of")
    {
        Description = "Use only articles published up to the end of this day (UTC), for example 2019-12-31. Default: today.",
        HelpName = "DATE",
        CustomParser = ReadDay,
    };

    /// <summary>Reads a day.</summary>
    public static bool TryReadDay(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out day);

    private static CollectionName? ReadCollection(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (CollectionName.TryParse(text, out var name))
        {
            return name;
        }

        result.AddError($"'{text}' is no collection name: use 1 to {CollectionName.MaxLength} letters, digits, '-', '_' or '.'.");
        return null;
    }

    private static DateOnly? ReadDay(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (TryReadDay(text, out var day))
        {
            return day;
        }

        result.AddError($"'{text}' is no day for --as-of. Write year, month and day: 2019-12-31.");
        return null;
    }
}
