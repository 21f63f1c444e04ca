using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Rendering;
using BriefingBot.Chat.Serving;

namespace BriefingBot.Chat.Commands;

/// <summary>Finds the outlet that somebody means by a name or a part of it.</summary>
internal static class OutletChoice
{
    private const int MostNamed = 5;

    /// <summary>The outlet: the one with this name, else the only one whose name holds it.</summary>
    /// <exception cref="RefusalException">None or several fit.</exception>
    public static async Task<string> FindAsync(Call call, IArticleShelf shelf, string typed, CancellationToken cancellation)
    {
        var name = typed.Trim();
        var found = await shelf.OutletsAsync(call.Collections.All, name, Suggestions.Most, cancellation);
        var exact = found.FirstOrDefault(outlet => outlet.Outlet.Equals(name, StringComparison.OrdinalIgnoreCase));
        return (exact, found) switch
        {
            ({ } same, _) => same.Outlet,
            (_, [{ } only]) => only.Outlet,
            (_, []) => throw new RefusalException(call.Say(Phrase.SourceUnknown, SourceLine.Name(name))),
            _ => throw new RefusalException(call.Say(
                Phrase.SourceAmbiguous, SourceLine.Name(name), string.Join(", ", found.Take(MostNamed).Select(outlet => SourceLine.Name(outlet.Outlet))))),
        };
    }

    /// <summary>Outlets whose names hold what is typed, those with most articles first.</summary>
    public static async Task<IReadOnlyList<OptionChoice>> SuggestAsync(
        Call call, IArticleShelf shelf, string typed, CancellationToken cancellation)
    {
        var outlets = await shelf.OutletsAsync(call.Collections.All, Suggestions.Typed(typed), Suggestions.Most, cancellation);
        return [.. outlets.Select(outlet => Suggestions.Choice(outlet.Outlet, outlet.Outlet)).OfType<OptionChoice>()];
    }
}
