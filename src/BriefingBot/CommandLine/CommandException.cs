namespace BriefingBot.CommandLine;

/// <summary>A command cannot do what was asked; the message says why and what to do, in words for the person who typed it.</summary>
internal sealed class CommandException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>A command was stopped by Ctrl+C; the message says what is kept.</summary>
internal sealed class CommandStoppedException(string message, OperationCanceledException inner)
    : OperationCanceledException(message, inner, inner.CancellationToken);
