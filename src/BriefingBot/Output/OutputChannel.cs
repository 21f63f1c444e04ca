using System.Text;
using Spectre.Console;

namespace BriefingBot.Output;

/// <summary>Standard output or standard error, as bytes, as text and as a console for people; always UTF-8.</summary>
internal sealed class OutputChannel : IDisposable
{
    /// <summary>The most columns of a line on a terminal.</summary>
    public const int WidestLine = 100;

    private readonly bool? _styles;
    private readonly Lazy<StreamWriter> _writer;
    private readonly Lazy<IAnsiConsole> _console;

    /// <summary>Writes to <paramref name="stream"/>.</summary>
    /// <param name="stream">Gets the bytes; closed with the channel.</param>
    /// <param name="terminalWidth">Columns of the terminal, or null where the output goes to a file or another program.</param>
    /// <param name="styles">Whether the terminal shows bold and colours; null lets its settings tell.</param>
    public OutputChannel(Stream stream, int? terminalWidth, bool? styles = null)
    {
        Stream = stream;
        IsTerminal = terminalWidth is not null;
        _styles = IsTerminal ? styles : false;
        _writer = new(() => new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true });
        _console = new(() => CreateConsole(terminalWidth));
    }

    /// <summary>The bytes.</summary>
    public Stream Stream { get; }

    /// <summary>Whether a person watches.</summary>
    public bool IsTerminal { get; }

    /// <summary>Plain text; flushed with every write.</summary>
    public TextWriter Writer => _writer.Value;

    /// <summary>Text for people. Without a terminal it has no escape sequences and breaks no line.</summary>
    public IAnsiConsole Console => _console.Value;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_writer.IsValueCreated)
        {
            _writer.Value.Dispose();
        }

        Stream.Dispose();
    }

    private IAnsiConsole CreateConsole(int? terminalWidth)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Writer),
            Ansi = _styles switch { null => AnsiSupport.Detect, true => AnsiSupport.Yes, false => AnsiSupport.No },
            ColorSystem = _styles switch
            {
                null => ColorSystemSupport.Detect,
                true => ColorSystemSupport.Standard,
                false => ColorSystemSupport.NoColors,
            },
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = terminalWidth is { } width ? Math.Clamp(width, 20, WidestLine) : int.MaxValue / 4;
        return console;
    }
}
