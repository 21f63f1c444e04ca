using System.Globalization;
using BriefingBot.Core.Loading;

namespace BriefingBot.Ingestion.Sources;

/// <summary>Counts files that are left alone because nothing tells that they hold articles.</summary>
internal sealed class PassedOver
{
    private string _first = "";

    /// <summary>How many.</summary>
    public int Count { get; private set; }

    /// <summary>Takes a file.</summary>
    public void Add(string name)
    {
        _first = Count++ == 0 ? name : _first;
    }

    /// <summary>What is to tell of them, if there are any.</summary>
    /// <param name="where">What they stand in.</param>
    public IEnumerable<Finding> Notes(string where) => Count == 0 ? [] : [new Finding.Outcome(new ReadOutcome.Noted(where, Words))];

    private string Words => Count == 1
        ? $"1 file of another kind was passed over: {Name}."
        : string.Create(CultureInfo.InvariantCulture, $"{Count:N0} files of other kinds were passed over, such as {Name}.");

    private string Name => EntryName.Shown(_first).Split('/')[^1];
}
