using System.Diagnostics.CodeAnalysis;

namespace BriefingBot.Core.Articles;

/// <summary>The name of a set of articles that is asked together: 1 to 64 of the characters a–z, 0–9, '-', '_' and '.'; capitals are lowered.</summary>
public readonly record struct CollectionName
{
    /// <summary>The most characters a name may have.</summary>
    public const int MaxLength = 64;

    private readonly string? _value;

    private CollectionName(string value) => _value = value;

    /// <summary>The collection used where none is named.</summary>
    public static CollectionName Default { get; } = new("default");

    /// <summary>The collection of the articles that come with the program.</summary>
    public static CollectionName Samples { get; } = new("samples");

    /// <summary>The name.</summary>
    public string Value => _value ?? Default.Value;

    /// <summary>Reads a name as a person types it.</summary>
    /// <returns>False where <paramref name="text"/> is no legal name.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out CollectionName name)
    {
        var lowered = text?.Trim().ToLowerInvariant() ?? "";
        var legal = lowered.Length is > 0 and <= MaxLength
            && lowered.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_' or '.');
        name = legal ? new(lowered) : Default;
        return legal;
    }

    /// <summary>Reads a name that is known to be legal.</summary>
    /// <exception cref="FormatException"><paramref name="text"/> is no legal name.</exception>
    public static CollectionName Parse(string text) => TryParse(text, out var name)
        ? name
        : throw new FormatException($"'{text}' is no collection name: use 1 to {MaxLength} letters, digits, '-', '_' or '.'.");

    /// <inheritdoc/>
    public override string ToString() => Value;
}
