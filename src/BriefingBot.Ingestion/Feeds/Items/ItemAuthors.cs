using System.Text.RegularExpressions;
using BriefingBot.Ingestion.Feeds.Markup;
using BriefingBot.Ingestion.Feeds.Text;

namespace BriefingBot.Ingestion.Feeds.Items;

/// <summary>Authors, in every form that feeds write them in: "Name (mail)", "Name &lt;mail&gt;", "mail (Name)", a name, or elements.</summary>
internal static partial class ItemAuthors
{
    private const int MatchMilliseconds = 1000;
    private const int MaxLength = 300;

    private static readonly string[] s_names = ["author", "dc:creator", "dc:author", "itunes:author"];

    /// <summary>The authors of an item or of a feed, each once. The first of the usual elements that tells any counts.</summary>
    public static IReadOnlyList<FeedAuthor> Of(FeedElement item) => s_names
        .Select(name => item.Named(name).Select(One).Where(author => author.Name.Length + author.Mail.Length > 0).Distinct().ToList())
        .FirstOrDefault(authors => authors.Count > 0) ?? [];

    /// <summary>An author who is written as one text.</summary>
    public static FeedAuthor Parse(string written)
    {
        var line = FeedText.Plain(written).Line;
        line = HtmlGuess.LooksLikeHtml(line) ? new FeedText(line, isHtml: true).Line : line;
        if (line.Length > MaxLength || Mail().Match(line) is not { Success: true } mail)
        {
            return new(line.Length > MaxLength || line.Contains("://", StringComparison.Ordinal) ? "" : line, "");
        }

        var name = line.Remove(mail.Index, mail.Length)
            .Replace("()", "", StringComparison.Ordinal).Replace("<>", "", StringComparison.Ordinal).Trim(' ', '(', ')', ',', '-', '"');
        return new(name, mail.Value);
    }

    private static FeedAuthor One(FeedElement author)
    {
        var name = author.Named("name").FirstOrDefault()?.Value.Trim();
        var mail = author.Named("email").FirstOrDefault()?.Value.Trim();
        return name is null && mail is null ? Parse(author.Value)
            : string.IsNullOrEmpty(mail) ? Parse(name ?? "")
            : new(name ?? "", mail);
    }

    [GeneratedRegex(
        @"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,190}\.[A-Za-z]{2,24}\b(?:\?subject=[^\s<>()]*)?",
        RegexOptions.ExplicitCapture,
        MatchMilliseconds)]
    private static partial Regex Mail();
}
