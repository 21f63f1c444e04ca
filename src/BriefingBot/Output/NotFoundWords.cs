using BriefingBot.Core.Answers;

namespace BriefingBot.Output;

/// <summary>Why a question is not answered, for programs and for people.</summary>
internal static class NotFoundWords
{
    /// <summary>The reason as one word that stays the same in later versions.</summary>
    public static string Word(this NotFoundReason reason) => reason switch
    {
        NotFoundReason.EmptyCollection => "empty-collection",
        NotFoundReason.NothingInWindow => "nothing-in-window",
        NotFoundReason.NothingToLookUp => "nothing-to-look-up",
        NotFoundReason.NotTold => "not-told",
        NotFoundReason.NothingNear => "nothing-near",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "A reason without a word."),
    };

    /// <summary>The reason as the end of the sentence "The articles do not tell: …".</summary>
    public static string Explain(this NotFoundReason reason, Answer answer) => reason switch
    {
        NotFoundReason.EmptyCollection => $"the collection '{answer.Request.Collection}' holds no articles.",
        NotFoundReason.NothingInWindow => $"none of them was published {DayWords.Of(answer.Window)}.",
        NotFoundReason.NothingToLookUp => "the question names nothing that could be looked up. Say who or what it is about.",
        NotFoundReason.NotTold => "the passages that come nearest leave out something the question asks for.",
        NotFoundReason.NothingNear => "no passage comes near the question.",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "A reason without an explanation."),
    };
}
