using BriefingBot.Core.Articles;

namespace BriefingBot.Core.Excerpts;

/// <summary>
/// Words that stand, to the letter, in a stored version of an article. Only <see cref="Verifier"/> makes one, so whoever holds
/// one need not check it again.
/// </summary>
public sealed partial class VerifiedExcerpt
{
    private VerifiedExcerpt(ArticleVersion version, TextSpan span, TextSpan key, string text)
    {
        Article = version.Header;
        VersionId = version.Id;
        VersionHash = version.Hash;
        Span = span;
        Key = key;
        Text = text;
        Link = TextFragment.Link(version.Header.Url, version.Text, key);
    }

    /// <summary>The article: outlet, title, authors, publication, URL.</summary>
    public ArticleHeader Article { get; }

    /// <summary>The version that holds the words.</summary>
    public VersionId VersionId { get; }

    /// <summary>The hash of that version's text.</summary>
    public VersionHash VersionHash { get; }

    /// <summary>Where the words stand in the version's text.</summary>
    public TextSpan Span { get; }

    /// <summary>The part of <see cref="Span"/> that answers; what precedes it is context.</summary>
    public TextSpan Key { get; }

    /// <summary>The exact words.</summary>
    public string Text { get; }

    /// <summary>The article's URL with a text fragment that leads to the sentence (WICG scroll-to-text-fragment).</summary>
    public string Link { get; }
}
