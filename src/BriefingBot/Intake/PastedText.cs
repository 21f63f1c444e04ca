using System.Globalization;
using System.Text;
using BriefingBot.Chat.Ports;
using BriefingBot.Core.Articles;

namespace BriefingBot.Intake;

/// <summary>An article that was pasted.</summary>
internal static class PastedText
{
    /// <summary>The article.</summary>
    /// <exception cref="IntakeException">The text is blank or too long, or its day is still to come.</exception>
    public static IncomingArticle Take(PastedArticle pasted, int maxLength, TimeProvider time) =>
        Problem(pasted, maxLength, time) is { } problem
            ? throw new IntakeException(problem)
            : new()
            {
                Url = pasted.Address ?? new Uri("urn:sha256:" + VersionHash.Of(pasted.Text).Value),
                Text = pasted.Text,
                Title = pasted.Title,
                Outlet = pasted.Outlet.Length > 0 ? pasted.Outlet : pasted.Address is { } address ? SiteName.Of(address) : "",
                Published = pasted.Published is { } day ? PublishedAt.On(day) : null,
            };

    private static string? Problem(PastedArticle pasted, int maxLength, TimeProvider time) =>
        !pasted.Text.EnumerateRunes().Any(Rune.IsLetter) ? "The text has no letter in it. Paste the words of the article."
        : pasted.Text.Length > maxLength ? string.Create(
            CultureInfo.InvariantCulture,
            $"The text has {pasted.Text.Length:N0} characters; at most {maxLength:N0} are taken. Send it as a .txt file.")
        : pasted.Published > DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime.AddDays(1))
            ? "The day of publication is still to come. Give the day on which the article appeared, or none."
        : null;
}
