using System.Collections.Concurrent;
using FastBertTokenizer;

namespace BriefingBot.Models.Arctic;

/// <summary>WordPiece token ids of a text, without the marks that stand around an input. Safe for concurrent use.</summary>
/// <remarks>A BertTokenizer serves one caller at a time, so there are as many as there were callers at once.</remarks>
internal sealed class ArcticTokenizer
{
    /// <summary>Stands at the start of every input; its state is the input's vector.</summary>
    public const long Classification = 101;

    /// <summary>Stands at the end of an input and between two parts.</summary>
    public const long Separator = 102;

    private readonly ConcurrentBag<BertTokenizer> _idle = [];

    /// <summary>At most <paramref name="limit"/> ids, from the start of the text.</summary>
    public long[] Encode(string text, int limit)
    {
        if (limit <= 0 || string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        if (!_idle.TryTake(out var tokenizer))
        {
            tokenizer = Load();
        }

        var (ids, _, _) = tokenizer.Encode(text, limit + 2, padTo: null);
        var inner = ids.Span[1..^1];
        var kept = inner[..Math.Min(limit, inner.Length)].ToArray();
        _idle.Add(tokenizer);
        return kept;
    }

    private static BertTokenizer Load()
    {
        var tokenizer = new BertTokenizer();
        using var vocabulary = ArcticPackage.OpenVocabulary();
        tokenizer.LoadVocabulary(vocabulary, convertInputToLowercase: true);
        return tokenizer;
    }
}
