using BriefingBot.Core.Articles;
using BriefingBot.Core.Identity;

namespace BriefingBot.Core.Loading;

/// <summary>Bounds the articles between reading and saving: their number, their length, and one at a time for each address.</summary>
/// <remarks>
/// Two articles of one URL must not be under way together: the later one is compared with what the store holds, and has to find the
/// earlier one there. One step enters; any may leave.
/// </remarks>
internal sealed class ArticlesUnderWay(int mostArticles, int mostCharacters) : IDisposable
{
    private readonly Lock _lock = new();
    private readonly SemaphoreSlim _left = new(0, 1);
    private readonly HashSet<string> _urls = new(StringComparer.OrdinalIgnoreCase);
    private long _characters;

    /// <summary>Waits until there is room for <paramref name="article"/>, and takes it.</summary>
    public async ValueTask EnterAsync(IncomingArticle article, CancellationToken cancellation)
    {
        while (!TryEnter(article))
        {
            await _left.WaitAsync(cancellation);
        }
    }

    /// <summary>Makes room: the article is saved or needs no saving.</summary>
    public void Leave(IncomingArticle article)
    {
        lock (_lock)
        {
            _urls.Remove(KeyOf(article));
            _characters -= LengthOf(article);
            if (_left.CurrentCount == 0)
            {
                _left.Release();
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _left.Dispose();

    private bool TryEnter(IncomingArticle article)
    {
        lock (_lock)
        {
            if (_urls.Count >= mostArticles || _characters + LengthOf(article) > mostCharacters || !_urls.Add(KeyOf(article)))
            {
                return false;
            }

            _characters += LengthOf(article);
            return true;
        }
    }

    private int LengthOf(IncomingArticle article) => Math.Min(article.Text.Length, mostCharacters);

    private static string KeyOf(IncomingArticle article) => AddressKey.Of(article.Url).Value;
}
