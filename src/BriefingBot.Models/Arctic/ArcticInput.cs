using BriefingBot.Core.Articles;

namespace BriefingBot.Models.Arctic;

/// <summary>A passage as the model reads it: [CLS] title [SEP] sentence … sentence [SEP], and which tokens are whose.</summary>
/// <param name="Ids">Token ids.</param>
/// <param name="Sentences">For each sentence its first token and the number of its tokens; 0 where the window was full before it.</param>
internal sealed record ArcticInput(long[] Ids, IReadOnlyList<TextSpan> Sentences)
{
    /// <summary>The most tokens the model reads at once.</summary>
    public const int MaxTokens = 512;

    private const int MaxTitleTokens = 40;

    /// <summary>Tokenizes sentence by sentence, so that each sentence knows its tokens.</summary>
    public static ArcticInput Of(ArcticTokenizer tokenizer, string title, string passage, IReadOnlyList<TextSpan> sentences)
    {
        var ids = new List<long>(MaxTokens) { ArcticTokenizer.Classification };
        ids.AddRange(tokenizer.Encode(title, MaxTitleTokens));
        if (ids.Count > 1)
        {
            ids.Add(ArcticTokenizer.Separator);
        }

        var spans = new TextSpan[sentences.Count];
        for (var i = 0; i < spans.Length; i++)
        {
            var tokens = tokenizer.Encode(sentences[i].Of(passage).ToString(), MaxTokens - 1 - ids.Count);
            spans[i] = new(ids.Count, tokens.Length);
            ids.AddRange(tokens);
        }

        ids.Add(ArcticTokenizer.Separator);
        return new([.. ids], spans);
    }
}
