using System.Globalization;
using BriefingBot.Core.Loading;
using BriefingBot.Output;

namespace BriefingBot.Ingesting;

/// <summary>One line on a terminal that tells how far a load is; without a terminal it only counts.</summary>
/// <param name="channel">Where the line is drawn.</param>
internal sealed class LoadProgressLine(OutputChannel channel) : IProgress<LoadProgress>, IDisposable
{
    private const int Unknown = -1;
    private static readonly TimeSpan s_redrawAfter = TimeSpan.FromMilliseconds(200);
    private readonly LoadRate _rate = new();
    private TimeSpan? _drawnAt;
    private int _drawnLength;
    private volatile int _total = Unknown;

    /// <summary>Articles dealt with so far.</summary>
    public int Articles { get; private set; }

    /// <summary>How many articles there are; null as long as that is not known. May be set from another thread.</summary>
    public int? Total
    {
        get => _total is var total and not Unknown ? total : null;
        set => _total = value ?? Unknown;
    }

    /// <inheritdoc/>
    public void Report(LoadProgress value)
    {
        Articles = value.Articles;
        if (channel.IsTerminal && !(value.Elapsed - _drawnAt < s_redrawAfter))
        {
            _drawnAt = value.Elapsed;
            _rate.Add(value);
            Draw(Describe(value));
        }
    }

    /// <summary>Wipes the line out.</summary>
    public void Dispose()
    {
        if (_drawnLength > 0)
        {
            Draw("");
            channel.Writer.Write('\r');
        }
    }

    private string Describe(LoadProgress progress)
    {
        var done = Total is { } all ? $"{CountWords.Of(progress.Articles)} of {CountWords.Of(all, "article")}" : CountWords.Of(progress.Articles, "article");
        var rate = string.Create(CultureInfo.InvariantCulture, $"{_rate.PassagesPerSecond:0} passages/s");
        var left = Total is { } total && _rate.TimeLeft(total) is { } time ? $", about {CountWords.OfTime(time)} left" : "";
        return $"Loading: {done}, {CountWords.Of(progress.Passages, "passage")}, {rate}{left}";
    }

    private void Draw(string text)
    {
        // Spaces instead of an escape sequence: they wipe out the rest of a longer line on every terminal.
        channel.Writer.Write('\r' + text.PadRight(_drawnLength));
        _drawnLength = text.Length;
    }
}
