using System.Globalization;
using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Serving;

namespace BriefingBot.Chat.Buttons;

/// <summary>Finds the question that a button belongs to.</summary>
internal static class PressedQuestion
{
    /// <summary>The question whose number is the first value; of this place only.</summary>
    /// <exception cref="RefusalException">It is not kept any more.</exception>
    public static async Task<StoredQuestion> FindAsync(Call call, IChatStore store, IReadOnlyList<string> values, CancellationToken cancellation)
    {
        var question = values.Count > 0 && long.TryParse(values[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? await store.FindAsync(new(number), cancellation)
            : null;
        return question is not null && question.Server == call.Place.Server && (question.Server is not null || question.Channel == call.Place.Channel)
            ? question
            : throw new RefusalException(call.Say(Phrase.AnswerForgotten));
    }
}
