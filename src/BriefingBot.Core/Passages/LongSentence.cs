using BriefingBot.Core.Articles;
using BriefingBot.Core.Excerpts;

namespace BriefingBot.Core.Passages;

/// <summary>Cuts sentences that are too long to be quoted into clauses.</summary>
internal static class LongSentence
{
    private enum Cut
    {
        None,
        AtSpace,
        AtPhrase,
        AtClause,
    }

    /// <summary>Adds a sentence, in pieces if it has more than <see cref="SentenceSplitter.LongestSentence"/> words.</summary>
    public static void AddTo(List<TextSpan> sentences, string text, TextSpan sentence)
    {
        if (LengthInWords.Of(sentence.Of(text)) <= SentenceSplitter.LongestSentence)
        {
            sentences.Add(sentence);
            return;
        }

        var pieces = new Stack<TextSpan>([sentence]);
        while (pieces.TryPop(out var piece))
        {
            if (CutOf(text, piece) is { } cut)
            {
                pieces.Push(Lines.Trim(text, cut, piece.End));
                pieces.Push(Lines.Trim(text, piece.Start, cut));
            }
            else
            {
                sentences.Add(piece);
            }
        }
    }

    private static int? CutOf(string text, TextSpan piece) => LengthInWords.Of(piece.Of(text)) switch
    {
        > SentenceSplitter.LongestSentence => BestCut(text, piece, atLeast: Cut.AtSpace),
        > VerifiedExcerpt.MaxWords => BestCut(text, piece, atLeast: Cut.AtPhrase),
        _ => null,
    };

    /// <summary>The best kind of cut, nearest to the middle; within the middle half, so that no scrap is cut off.</summary>
    private static int? BestCut(string text, TextSpan piece, Cut atLeast)
    {
        var middle = piece.Start + (piece.Length / 2);
        var (best, where) = (Cut.None, 0);
        for (var i = 0; i <= piece.Length / 2 && best < Cut.AtClause; i++)
        {
            var at = i % 2 == 0 ? middle - (i / 2) : middle + (i / 2) + 1;
            if (at > piece.Start && at < piece.End && KindOf(text, at) is var kind && kind > best)
            {
                (best, where) = (kind, at);
            }
        }

        return best >= atLeast ? where : null;
    }

    private static Cut KindOf(string text, int at)
    {
        var before = text[at - 1];
        var isSpace = char.IsWhiteSpace(text[at]);
        return before switch
        {
            '；' => Cut.AtClause,
            '，' or '、' => Cut.AtPhrase,
            ';' or ':' when isSpace => Cut.AtClause,
            ',' or '،' when isSpace => Cut.AtPhrase,
            _ when isSpace => SentenceMarks.IsDash(before) ? Cut.AtClause : Cut.AtSpace,
            _ => Cut.None,
        };
    }
}
