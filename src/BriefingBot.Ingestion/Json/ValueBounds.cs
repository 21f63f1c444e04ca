namespace BriefingBot.Ingestion.Json;

/// <summary>Whether a value ends at a byte.</summary>
internal enum ValueBound
{
    /// <summary>It goes on.</summary>
    None,

    /// <summary>The byte is its last.</summary>
    After,

    /// <summary>The byte no longer belongs to it.</summary>
    Before,
}

/// <summary>Follows brackets and strings through the bytes of a JSON value (RFC 8259) to find its end.</summary>
internal sealed class ValueBounds
{
    private int _depth;
    private bool _isInString;
    private bool _isEscaped;

    public bool IsInside { get; private set; }

    public ValueBound Step(byte next)
    {
        IsInside = true;
        if (_isInString)
        {
            _isInString = _isEscaped || next != '"';
            _isEscaped = !_isEscaped && next == '\\';
            return ValueBound.None;
        }

        switch (next)
        {
            case (byte)'"':
                _isInString = true;
                return ValueBound.None;
            case (byte)'{' or (byte)'[':
                _depth++;
                return ValueBound.None;
            case (byte)'}' or (byte)']' when _depth > 0:
                _depth--;
                return _depth == 0 ? End(ValueBound.After) : ValueBound.None;
            case (byte)',' or (byte)']' or (byte)'\n' when _depth == 0:
                return End(ValueBound.Before);
            default:
                return ValueBound.None;
        }
    }

    private ValueBound End(ValueBound bound)
    {
        IsInside = false;
        return bound;
    }
}
