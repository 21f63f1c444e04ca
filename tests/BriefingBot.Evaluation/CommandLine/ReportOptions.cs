using System.CommandLine;
using BriefingBot.Evaluation.Reporting;

namespace BriefingBot.Evaluation.CommandLine;

/// <summary>The options that every measurement takes: how the figures are printed and what they have to reach.</summary>
internal sealed class ReportOptions
{
    private readonly Option<bool> _json = new("--json") { Description = "Print one JSON object in place of the table." };
    private readonly Option<string[]> _floors = Bounds("--floor", "The least a figure may be; exit code 1 where it is less.");
    private readonly Option<string[]> _ceilings = Bounds("--ceiling", "The most a figure may be; exit code 1 where it is more.");

    public void AddTo(Command command)
    {
        command.Add(_floors);
        command.Add(_ceilings);
        command.Add(_json);
    }

    public bool IsJson(ParseResult arguments) => arguments.GetValue(_json);

    /// <exception cref="Reading.InputException">One is not NAME=VALUE.</exception>
    public IReadOnlyList<Bound> ReadBounds(ParseResult arguments) =>
    [
        .. (arguments.GetValue(_floors) ?? []).Select(text => Bound.Parse(text, isCeiling: false)),
        .. (arguments.GetValue(_ceilings) ?? []).Select(text => Bound.Parse(text, isCeiling: true)),
    ];

    private static Option<string[]> Bounds(string name, string description) =>
        new(name) { Description = description, HelpName = "NAME=VALUE", AllowMultipleArgumentsPerToken = true };
}
