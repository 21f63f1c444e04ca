namespace BriefingBot.Benchmarks;

/// <summary>Takes the time of something short by doing it again and again.</summary>
internal static class Repetition
{
    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan s_measured = TimeSpan.FromSeconds(1.5);

    /// <summary>The median of many runs, after as many as it takes for the code to be compiled with all optimizations.</summary>
    public static TimeSpan Median(TimeProvider time, Action action, CancellationToken cancellation)
    {
        Run(time, action, s_warmUp, cancellation);
        var runs = Run(time, action, s_measured, cancellation);
        return runs[runs.Count / 2];
    }

    private static List<TimeSpan> Run(TimeProvider time, Action action, TimeSpan budget, CancellationToken cancellation)
    {
        var runs = new List<TimeSpan>();
        for (var begin = time.GetTimestamp(); runs.Count == 0 || time.GetElapsedTime(begin) < budget;)
        {
            cancellation.ThrowIfCancellationRequested();
            var start = time.GetTimestamp();
            action();
            runs.Add(time.GetElapsedTime(start));
        }

        runs.Sort();
        return runs;
    }
}
