namespace BriefingBot.Intake.Following;

/// <summary>How many addresses may still be fetched of one source.</summary>
/// <param name="most">The most.</param>
/// <param name="whole">What this is a part of and takes from; null for a whole.</param>
internal sealed class LinkBudget(int most, LinkBudget? whole = null)
{
    private int _taken;

    /// <summary>How many are left.</summary>
    public int Left => Math.Min(most - _taken, whole?.Left ?? int.MaxValue);

    /// <summary>Takes one; false where none is left.</summary>
    public bool TryTake()
    {
        var isTaken = _taken < most && whole?.TryTake() != false;
        _taken += isTaken ? 1 : 0;
        return isTaken;
    }
}
