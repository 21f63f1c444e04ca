namespace BriefingBot.Benchmarks.Discord;

/// <summary>Looks every second how much memory a program holds.</summary>
internal sealed class MemoryWatch(ServingProgram program, TimeProvider time)
{
    private readonly List<double> _megabytes = [];

    /// <summary>Watches until cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1), time);
        do
        {
            _megabytes.Add(program.WorkingSet / 1e6);
        }
        while (await timer.WaitForNextTickAsync(cancellation));
    }

    /// <summary>The median of a third of the time: 0, 1 or 2.</summary>
    public double Third(int third)
    {
        var (length, start) = (_megabytes.Count / 3, third * _megabytes.Count / 3);
        return _megabytes.GetRange(start, length).Order().ElementAt(length / 2);
    }
}
