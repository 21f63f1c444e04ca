using System.Text.RegularExpressions;

namespace BriefingBot.Core.Asking;

/// <summary>Tells whether a sentence holds the kind of words that a question asks for.</summary>
internal static partial class AnswerKindFit
{
    /// <summary>Speech is judged by itself.</summary>
    private static readonly AnswerKind[] s_kinds = [.. Enum.GetValues<AnswerKind>().Except([AnswerKind.Any, AnswerKind.Speech])];

    /// <summary>1 where it holds all kinds asked for, −1 where it holds none, between them for some; 0 where nothing particular is asked for.</summary>
    public static double Of(AnswerKind kind, string sentence, IReadOnlySet<string> questionWords)
    {
        var asked = 0;
        var held = 0;
        foreach (var one in s_kinds.Where(k => kind.HasFlag(k)))
        {
            asked++;
            held += Holds(one, sentence, questionWords) ? 1 : 0;
        }

        return asked == 0 ? 0 : (2.0 * held / asked) - 1;
    }

    /// <summary>Whether the sentence has a verb of saying.</summary>
    public static bool HasSpeechVerb(string sentence) => SpeechVerb().IsMatch(sentence);

    private static bool Holds(AnswerKind kind, string sentence, IReadOnlySet<string> questionWords) => kind switch
    {
        AnswerKind.Number => Number().IsMatch(sentence),
        AnswerKind.Time => Time().IsMatch(sentence),
        AnswerKind.Person => NewName(sentence, questionWords),
        AnswerKind.Place => NewName(sentence, questionWords),
        AnswerKind.Reason => Reason().IsMatch(sentence),
        _ => true,
    };

    private static bool NewName(string sentence, IReadOnlySet<string> questionWords)
    {
        foreach (var name in Name().EnumerateMatches(sentence))
        {
            if (!questionWords.Contains(sentence.Substring(name.Index, name.Length).ToLowerInvariant()))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"\d|\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|half|twice|third|quarter)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(1[89]|20)\d\d\b|\b\d{1,2}(:\d\d)?\s?[ap]\.?m\b|\b(January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|yesterday|today|tomorrow|tonight|noon|midnight|(last|next|this) (week|month|year|spring|summer|fall|autumn|winter|night))\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Time();

    [GeneratedRegex(@"(?<=[\p{L}\p{N},;:""“(]\s?)\b\p{Lu}[\p{L}'’-]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Name();

    [GeneratedRegex(@"\b(because|since|due to|owing to|thanks to|so that|in order to|as a result|after|caused|cause|reason|led to|blamed|cited|citing|over)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Reason();

    [GeneratedRegex(@"\b(said|says|told|tells|saying|tweeted|wrote|announced|added|stated|responded|replied|warned|claimed|called|explained|asked|insisted|argued|noted|denied|confirmed|described|posted|according to)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex SpeechVerb();
}
