using System.Diagnostics;
using BriefingBot.Evaluation.Reading;

namespace BriefingBot.Benchmarks.Discord;

/// <summary>The built program in a process of its own.</summary>
internal sealed class ServingProgram : IDisposable
{
    private readonly Process _process;

    private ServingProgram(Process process) => _process = process;

    /// <summary>Bytes of memory that it holds now.</summary>
    public long WorkingSet
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Processor time that it has taken since it began.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Starts a command; its notices go where this program's go.</summary>
    public static ServingProgram Start(IReadOnlyDictionary<string, string> variables, params string[] args)
    {
        var name = OperatingSystem.IsWindows() ? "briefingbot.exe" : "briefingbot";
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, name), args) { UseShellExecute = false, RedirectStandardOutput = true };
        foreach (var (key, value) in variables)
        {
            start.Environment[key] = value;
        }

        var process = Process.Start(start) ?? throw new InputException($"{start.FileName} cannot be started.");
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return new(process);
    }

    /// <summary>Waits for its end.</summary>
    /// <exception cref="InputException">It failed.</exception>
    public async Task EndAsync(CancellationToken cancellation)
    {
        await _process.WaitForExitAsync(cancellation);
        if (_process.ExitCode != 0)
        {
            throw new InputException($"The program ended with {_process.ExitCode}.");
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
