using BriefingBot.Chat.Commands;
using BriefingBot.Chat.Serving;

namespace BriefingBot.Chat.Buttons;

/// <summary>What happens when a button is pressed.</summary>
internal interface IButton
{
    /// <summary>The action in the button's id.</summary>
    string Action { get; }

    /// <summary>Who may press it.</summary>
    Audience Audience { get; }

    /// <summary>Whether it shows something to the one who presses alone; else it changes the message that has it.</summary>
    bool IsPrivate { get; }

    /// <summary>Does it; it is admitted and acknowledged already.</summary>
    /// <param name="call">Who pressed, and where.</param>
    /// <param name="values">The values in the button's id.</param>
    /// <param name="cancellation">Stops.</param>
    /// <exception cref="RefusalException">It cannot be done.</exception>
    Task PressAsync(Call call, IReadOnlyList<string> values, CancellationToken cancellation);
}
