using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace BriefingBot.Storage.Lexical;

/// <summary>
/// English words that say nothing about a topic. Words that are also names in the news ("us", "may", "will") are not among them.
/// </summary>
internal static class FunctionWords
{
    private const string Words =
        """
        a an the this that these those some any each every either neither both such
        and or nor but if then than because while although though unless until as so
        about above after again against at before below between by down during for from further in into of off on onto out over
        through to toward towards under up upon with within without via per
        i me my myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself
        they them their theirs themselves one's
        am is are was were be been being do does did doing done have has had having can could would should shall must ought cannot
        who whom whose which what when where why how whether
        there here not no only own same too very just also ever even still yet
        isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't can't couldn't won't wouldn't shouldn't mustn't
        i'm i've i'd i'll we're we've we'd we'll you're you've you'd you'll he'd he'll she'd she'll it'd it'll they're
        they've they'd they'll
        that'll there'd who'd who'll what're what'd where'd how'd when'd why'd let's
        """;

    /// <summary>The set, whatever the case of its words.</summary>
    public static CharArraySet Set { get; } = new(
        LuceneVersion.LUCENE_48, Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), ignoreCase: true);
}
