namespace BriefingBot.Core.Articles;

/// <summary>Who gave an article.</summary>
public enum ArticleOrigin
{
    /// <summary>An admin, as a file or text: what it says is taken as it stands.</summary>
    HandedIn,

    /// <summary>Its publisher, as a page or feed: a later date of a known article is the date of a change.</summary>
    Published,
}
