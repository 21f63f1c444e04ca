using BriefingBot.Core.Answers;
using BriefingBot.Core.Articles;
using BriefingBot.Core.Excerpts;
using BriefingBot.Core.Questions;

namespace BriefingBot.Testing;

/// <summary>Builds an answer: <c>AnAnswer.To(request).Quoting(article, "words", "key words").Found(0.8)</c>.</summary>
public sealed class AnAnswer
{
    private readonly AskRequest _request;
    private readonly List<RankedExcerpt> _excerpts = [];

    private AnAnswer(AskRequest request) => _request = request;

    /// <summary>An answer to a request, without excerpts yet.</summary>
    public static AnAnswer To(AskRequest request) => new(request);

    /// <summary>An answer to a question about articles up to 31 December 2019.</summary>
    public static AnAnswer To(string question) => Question.TryCreate(question, out var asked, out var problem)
        ? new(new() { Question = asked, AsOf = new(2019, 12, 31) })
        : throw new ArgumentException(problem, nameof(question));

    /// <summary>With an excerpt: the first place in the article where <paramref name="words"/> stand, and in it <paramref name="key"/>.</summary>
    public AnAnswer Quoting(IncomingArticle article, string words, string? key = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(words);
        var version = AVersion.Of(article, _request.Collection, _excerpts.Count + 1);
        var start = version.Text.IndexOf(words, StringComparison.Ordinal);
        var span = new TextSpan(start, words.Length);
        var keySpan = key is null ? span : new TextSpan(start + words.IndexOf(key, StringComparison.Ordinal), key.Length);
        if (!VerifiedExcerpt.Verifier.TryVerify(version, new(span, keySpan, words), out var excerpt, out var failure))
        {
            throw new ArgumentException($"No excerpt can be made of '{words}': {failure}.", nameof(words));
        }

        _excerpts.Add(new(excerpt, 0.9 - (0.1 * _excerpts.Count)));
        return this;
    }

    /// <summary>The answer, found with this confidence.</summary>
    public Answer Found(double confidence) => Build(null, confidence);

    /// <summary>The answer that there is none.</summary>
    public Answer NotFound(NotFoundReason reason) => Build(reason, 0.12);

    private Answer Build(NotFoundReason? reason, double confidence) => new()
    {
        Request = _request,
        NotFound = reason,
        Confidence = confidence,
        Excerpts = _excerpts,
        Articles = [.. _excerpts.Select(ranked => new RankedArticle(ranked.Excerpt.Article, ranked.Score))],
        Window = new(null, _request.AsOf),
        ArticlesSearched = 14,
    };
}
