using System.Diagnostics;
using System.Globalization;
using System.Text;
using BriefingBot.Tests.Running;

namespace BriefingBot.Tests.WholeProgram;

/// <summary>The built program as a process of its own.</summary>
internal sealed class ChildProgram : IDisposable
{
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(2);

    private readonly StringBuilder _notices = new();
    private readonly Process _process;

    private ChildProgram(ProcessStartInfo start)
    {
        _process = Process.Start(start)!;
        _process.StandardInput.Close();
    }

    /// <summary>Starts a command.</summary>
    /// <param name="variables">Environment variables beyond those of this process, of which the program's own are left out.</param>
    /// <param name="args">The command line.</param>
    public static ChildProgram Start(IReadOnlyDictionary<string, string> variables, params string[] args)
    {
        var name = OperatingSystem.IsWindows() ? "briefingbot.exe" : "briefingbot";
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, name), args)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var key in start.Environment.Keys.Where(key => key.StartsWith("BRIEFINGBOT_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(key);
        }

        foreach (var (key, value) in variables)
        {
            start.Environment[key] = value;
        }

        return new(start);
    }

    /// <summary>Starts a command.</summary>
    public static ChildProgram Start(params string[] args) => Start(new Dictionary<string, string>(), args);

    /// <summary>Whether it has come to its end.</summary>
    public bool HasExited => _process.HasExited;

    /// <summary>Ends it at once; it gets no chance to tidy up.</summary>
    public void Kill() => _process.Kill();

    /// <summary>Asks it to stop, as Ctrl+C does ("INT") or a service manager ("TERM"); only on Unix.</summary>
    public void Signal(string signal)
    {
        using var kill = Process.Start("kill", ["-" + signal, _process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Waits, at most two minutes, for a line on standard error that has these words in it, and gives that line.</summary>
    public async Task<string> NoticeAsync(string words)
    {
        using var limit = Limit();
        while (await _process.StandardError.ReadLineAsync(limit.Token) is { } line)
        {
            _notices.AppendLine(line);
            if (line.Contains(words, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException($"It ended without saying '{words}'. It said: {_notices}");
    }

    /// <summary>Waits for its end, at most two minutes.</summary>
    public async Task<ProgramResult> EndAsync()
    {
        using var limit = Limit();
        var output = _process.StandardOutput.ReadToEndAsync(limit.Token);
        var error = _process.StandardError.ReadToEndAsync(limit.Token);
        await _process.WaitForExitAsync(limit.Token);
        return new(_process.ExitCode, await output, _notices + await error);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private static CancellationTokenSource Limit()
    {
        var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(s_longest);
        return limit;
    }
}
