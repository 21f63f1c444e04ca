namespace BriefingBot.Evaluation.Reading;

/// <summary>A file or an argument that the evaluation cannot work with; the message says what is wrong and what to do.</summary>
internal sealed class InputException(string message, Exception? inner = null) : Exception(message, inner);
