using System.Diagnostics.CodeAnalysis;
using BriefingBot.Core.Articles;

namespace BriefingBot.Core.Excerpts;

public sealed partial class VerifiedExcerpt
{
    /// <summary>The most words an excerpt may have, words being runs without white space.</summary>
    public const int MaxWords = 60;

    /// <summary>Checks proposed excerpts against the stored text; the only maker of <see cref="VerifiedExcerpt"/>.</summary>
    public static class Verifier
    {
        /// <summary>Makes the excerpt if every check holds.</summary>
        /// <param name="version">The stored version.</param>
        /// <param name="proposal">What is claimed of it.</param>
        /// <param name="excerpt">The excerpt, or null.</param>
        /// <param name="failure">Which check failed; <see cref="VerificationFailure.None"/> where all hold.</param>
        public static bool TryVerify(
            ArticleVersion version, ExcerptProposal proposal, [NotNullWhen(true)] out VerifiedExcerpt? excerpt, out VerificationFailure failure)
        {
            ArgumentNullException.ThrowIfNull(version);
            ArgumentNullException.ThrowIfNull(proposal);
            failure = Check(version, proposal);
            excerpt = failure == VerificationFailure.None ? new(version, proposal.Span, proposal.Key, proposal.Text) : null;
            return excerpt is not null;
        }

        private static VerificationFailure Check(ArticleVersion version, ExcerptProposal proposal) =>
            VersionHash.Of(version.Text) != version.Hash ? VerificationFailure.TextChanged
            : !proposal.Span.FitsIn(version.Text.Length) || proposal.Span.Length == 0 ? VerificationFailure.OutsideText
            : !proposal.Span.Contains(proposal.Key) || proposal.Key.Length == 0 ? VerificationFailure.KeyOutsideExcerpt
            : !proposal.Span.Of(version.Text).SequenceEqual(proposal.Text) ? VerificationFailure.DifferentWords
            : !StartsAndEndsAtWords(version.Text, proposal.Span) ? VerificationFailure.CutWord
            : WordCount.Of(proposal.Text) > MaxWords ? VerificationFailure.TooLong
            : VerificationFailure.None;

        private static bool StartsAndEndsAtWords(string text, TextSpan span) =>
            !char.IsWhiteSpace(text[span.Start]) && !char.IsWhiteSpace(text[span.End - 1])
            && !(span.Start > 0 && char.IsLetterOrDigit(text[span.Start - 1]) && char.IsLetterOrDigit(text[span.Start]))
            && !(span.End < text.Length && char.IsLetterOrDigit(text[span.End - 1]) && char.IsLetterOrDigit(text[span.End]));
    }
}

/// <summary>What is claimed to stand in a version.</summary>
/// <param name="Span">Where.</param>
/// <param name="Key">The part of it that answers.</param>
/// <param name="Text">The words claimed to stand at <paramref name="Span"/>.</param>
public sealed record ExcerptProposal(TextSpan Span, TextSpan Key, string Text);

/// <summary>The check that an excerpt did not pass.</summary>
public enum VerificationFailure
{
    /// <summary>All checks hold.</summary>
    None,

    /// <summary>The version's text is no longer the one that was hashed when it was stored.</summary>
    TextChanged,

    /// <summary>The span is empty or reaches beyond the text.</summary>
    OutsideText,

    /// <summary>The answering part is empty or not inside the excerpt.</summary>
    KeyOutsideExcerpt,

    /// <summary>Other words stand there.</summary>
    DifferentWords,

    /// <summary>The excerpt begins or ends inside a word or with white space.</summary>
    CutWord,

    /// <summary>More than <see cref="VerifiedExcerpt.MaxWords"/> words.</summary>
    TooLong,
}
