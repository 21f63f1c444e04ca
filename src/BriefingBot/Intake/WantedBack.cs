using System.Runtime.CompilerServices;
using BriefingBot.Core.Loading;

namespace BriefingBot.Intake;

/// <summary>Who gives the address of one article wants it, also if it was removed; who gives a list of articles does not mean each.</summary>
internal static class WantedBack
{
    /// <summary>The outcomes, of which an only one may come back.</summary>
    public static async IAsyncEnumerable<ReadOutcome> IfAloneAsync(
        IAsyncEnumerable<ReadOutcome> outcomes, [EnumeratorCancellation] CancellationToken cancellation)
    {
        ReadOutcome? held = null;
        var isAlone = true;
        await foreach (var outcome in outcomes.WithCancellation(cancellation))
        {
            if (held is not null)
            {
                isAlone = false;
                yield return held;
            }

            held = outcome;
        }

        if (held is not null)
        {
            yield return isAlone && held is ReadOutcome.Read read ? read with { IsWantedBack = true } : held;
        }
    }
}
