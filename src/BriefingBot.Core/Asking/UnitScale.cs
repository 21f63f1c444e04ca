namespace BriefingBot.Core.Asking;

/// <summary>Brings values to 0…1.</summary>
internal readonly struct UnitScale
{
    private readonly double _low;
    private readonly double _range;

    private UnitScale(double low, double high)
    {
        _low = low;
        _range = Math.Max(high - low, 1e-9);
    }

    /// <summary>0 stays 0, the highest becomes 1.</summary>
    public static UnitScale FromZero(IEnumerable<double> values) => new(0, values.DefaultIfEmpty().Max());

    /// <summary>The lowest becomes 0, the highest 1.</summary>
    public static UnitScale Between(IEnumerable<double> values)
    {
        var all = values.DefaultIfEmpty().ToList();
        return new(all.Min(), all.Max());
    }

    /// <summary>The value on this scale.</summary>
    public double Of(double value) => (value - _low) / _range;
}
