using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace BriefingBot.Evaluation.Tests.Support;

/// <summary>Runs Python, against which some figures are checked; such a test is skipped where there is none.</summary>
internal static class Python
{
    /// <summary>What a run with these arguments prints; the test fails where Python does.</summary>
    public static async Task<string> RunAsync(IEnumerable<string> arguments, CancellationToken cancellation)
    {
        using var process = Start(arguments);
        var error = process.StandardError.ReadToEndAsync(cancellation);
        var output = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        Assert.True(process.ExitCode == 0, await error);
        return output;
    }

    private static Process Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("python3", arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            Environment = { ["PYTHONUTF8"] = "1" },
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            Assert.Skip("There is no python3 to check the figures against.");
            throw;
        }
    }
}
