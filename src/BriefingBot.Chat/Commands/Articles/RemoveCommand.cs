using System.Globalization;
using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Rendering;
using BriefingBot.Chat.Serving;
using BriefingBot.Core.Articles;

namespace BriefingBot.Chat.Commands.Articles;

/// <summary>/articles remove: removes one of the server's own articles, with all its versions.</summary>
internal sealed class RemoveCommand(ChatPorts ports) : ISuggestingCommand
{
    /// <inheritdoc/>
    public string Path => "articles remove";

    /// <inheritdoc/>
    public Audience Audience => Audience.Managers;

    /// <inheritdoc/>
    public IReadOnlyList<OptionSpec> Options { get; } =
        [new("article", OptionKind.Text) { IsRequired = true, MaxLength = WebAddress.MaxLength, HasSuggestions = true }];

    /// <inheritdoc/>
    public bool IsPrivate(OptionValues values) => true;

    /// <inheritdoc/>
    public async Task RunAsync(Call call, OptionValues values, CancellationToken cancellation)
    {
        var typed = values.Text("article")!.Trim();
        var article = await FindAsync(call, typed, cancellation);
        if (article is null || !await ports.Catalog.RemoveAsync(call.Collections.Own, article.Url, cancellation))
        {
            throw new RefusalException(call.Say(Phrase.ArticleUnknown, SourceLine.Name(typed)));
        }

        await call.ShowAsync(Notice.Of(call.Say(Phrase.ArticleRemoved, ArticleList.Title(article, 120, call.Locale))), cancellation);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<OptionChoice>> SuggestAsync(Call call, string option, string typed, CancellationToken cancellation)
    {
        var found = await ports.Shelf.ReadAsync(
            new() { Collections = [call.Collections.Own], Containing = Suggestions.Typed(typed), Take = Suggestions.Most }, cancellation);
        return [.. found.Articles.Select(article => Suggestions.Choice(Name(call, article), Value(article))).OfType<OptionChoice>()];
    }

    private async Task<ArticleHeader?> FindAsync(Call call, string typed, CancellationToken cancellation)
    {
        if (typed is ['#', .. var digits] && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            var headers = await ports.Articles.ReadHeadersAsync([new(number)], cancellation);
            return headers.FirstOrDefault(header => header.Collection == call.Collections.Own);
        }

        return Uri.TryCreate(typed, UriKind.RelativeOrAbsolute, out var url)
            ? (await ports.Catalog.FindByUrlAsync(call.Collections.Own, url, cancellation))?.Header
            : null;
    }

    private static string Name(Call call, ArticleHeader article) =>
        $"{SourceLine.Day(article.Published, call.Locale)} · {(article.Title.Length > 0 ? article.Title : article.Url.OriginalString)}";

    /// <summary>The URL or, where that is too long to be sent back, the article's number.</summary>
    private static string Value(ArticleHeader article) => article.Url.OriginalString is { Length: <= 100 } url
        ? url
        : string.Create(CultureInfo.InvariantCulture, $"#{article.Id.Value}");
}
