using System.Globalization;
using BriefingBot.Chat.Commands;
using BriefingBot.Chat.Limits;
using BriefingBot.Chat.Localization;

namespace BriefingBot.Chat.Serving;

/// <summary>Decides whether a request is served at all. Rights are checked here whatever the platform has let through.</summary>
internal sealed class Admission(RateLimiter limiter)
{
    /// <summary>Lets a command of this kind through.</summary>
    /// <exception cref="RefusalException">It is not for this place, this person, or not now; the message says why.</exception>
    public void Admit(Call call, Audience audience)
    {
        if (audience == Audience.Managers && call.Place.Server is null)
        {
            throw new RefusalException(call.Say(Phrase.OnlyInServers));
        }

        if (audience == Audience.Managers && !call.IsManager)
        {
            throw new RefusalException(call.Say(Phrase.OnlyManagers));
        }

        if (audience == Audience.Askers && !IsOpen(call))
        {
            throw new RefusalException(call.Say(Phrase.NotInThisChannel, ChannelWords.Of(call.Settings.Channels)));
        }

        if (limiter.Take(call.User.Id, call.Place.Server) is { IsAllowed: false } held)
        {
            var seconds = Math.Max(1, Math.Ceiling(held.Wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            throw new RefusalException(call.Say(held.IsOfServer ? Phrase.TooManyHere : Phrase.TooManyFromYou, seconds));
        }
    }

    private static bool IsOpen(Call call) => call.Place.Server is null
        || call.Settings.Channels.Count == 0
        || call.Settings.Channels.Contains(call.Place.Channel)
        || (call.Place.Parent is { } parent && call.Settings.Channels.Contains(parent));
}
