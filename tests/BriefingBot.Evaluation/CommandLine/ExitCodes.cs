namespace BriefingBot.Evaluation.CommandLine;

/// <summary>What the program tells its caller.</summary>
internal static class ExitCodes
{
    /// <summary>Every bound is kept.</summary>
    public const int Done = 0;

    /// <summary>A figure misses its floor or ceiling.</summary>
    public const int BoundMissed = 1;

    /// <summary>A file or an argument is at fault.</summary>
    public const int BadInput = 2;

    /// <summary>Stopped from outside, as shells number it.</summary>
    public const int Cancelled = 130;
}
