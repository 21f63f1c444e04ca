namespace BriefingBot.CommandLine;

/// <summary>What the program's exit code says.</summary>
internal static class ExitCode
{
    /// <summary>Done; an honest "the articles do not tell" is done too.</summary>
    public const int Done = 0;

    /// <summary>A part was refused, the rest is done.</summary>
    public const int PartlyRefused = 1;

    /// <summary>Nothing could be done.</summary>
    public const int Failed = 2;

    /// <summary>Stopped by Ctrl+C: 128 + SIGINT, as shells have it.</summary>
    public const int Stopped = 130;
}
