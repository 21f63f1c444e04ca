using System.Text;
using BriefingBot.Output;

namespace BriefingBot.CommandLine;

/// <summary>The three standard streams.</summary>
/// <param name="input">Standard input.</param>
/// <param name="output">Standard output: answers.</param>
/// <param name="notices">Standard error: errors, progress, logs.</param>
internal sealed class Terminal(Stream input, OutputChannel output, OutputChannel notices) : IDisposable
{
    /// <summary>Standard input.</summary>
    public Stream Input { get; } = input;

    /// <summary>Standard output: answers.</summary>
    public OutputChannel Output { get; } = output;

    /// <summary>Standard error: errors, progress, logs.</summary>
    public OutputChannel Notices { get; } = notices;

    /// <summary>The streams of this process.</summary>
    public static Terminal OfThisProcess()
    {
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        return new(
            Console.OpenStandardInput(),
            new(Console.OpenStandardOutput(), Console.IsOutputRedirected ? null : Console.WindowWidth),
            new(Console.OpenStandardError(), Console.IsErrorRedirected ? null : Console.WindowWidth));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Input.Dispose();
        Output.Dispose();
        Notices.Dispose();
    }
}
