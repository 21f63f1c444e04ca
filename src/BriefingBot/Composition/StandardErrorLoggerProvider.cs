using BriefingBot.Output;
using Microsoft.Extensions.Logging;

namespace BriefingBot.Composition;

/// <summary>Writes logs to standard error, a line each; stack traces only where details were asked for.</summary>
/// <remarks>The framework's console logger starts a thread, and prints every exception with its stack trace.</remarks>
internal sealed class StandardErrorLoggerProvider(OutputChannel channel, bool withDetails) : ILoggerProvider
{
    private readonly Lock _oneLineAtATime = new();

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => new StandardErrorLogger(this, categoryName);

    /// <inheritdoc/>
    public void Dispose()
    {
        // The channel is the terminal's to close.
    }

    private void Write(string line, Exception? exception)
    {
        lock (_oneLineAtATime)
        {
            channel.Writer.WriteLine(SafeText.OneLine(line));
            if (withDetails && exception is not null)
            {
                channel.Writer.WriteLine(SafeText.Lines(exception.ToString()));
            }
        }
    }

    private sealed class StandardErrorLogger(StandardErrorLoggerProvider provider, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            provider.Write($"{Word(logLevel)}: {category}: {formatter(state, exception)}", exception);

        private static string Word(LogLevel level) => level switch
        {
            LogLevel.Critical or LogLevel.Error => "error",
            LogLevel.Warning => "warning",
            LogLevel.Information => "info",
            _ => "debug",
        };
    }
}
