using System.Collections.Frozen;

namespace BriefingBot.Core.Passages;

/// <summary>Words that have a capital where they begin a sentence and hardly ever in the middle of one.</summary>
internal static class SentenceStarters
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_words = FrozenSet.Create(
        StringComparer.Ordinal,
        "A", "About", "According", "After", "All", "Also", "Although", "Among", "An", "And", "Another", "Any", "Are", "As", "At", "Because",
        "Before", "Both", "But", "By", "Can", "Could", "Despite", "Did", "Do", "Does", "During", "Each", "Earlier", "Even", "Every", "For",
        "From", "Had", "Has", "Have", "He", "Her", "Here", "His", "How", "However", "I", "If", "In", "Instead", "Is", "It", "Its", "Just",
        "Last", "Later", "Like", "Many", "Meanwhile", "More", "Most", "My", "Neither", "No", "Nor", "Not", "Now", "Of", "On", "Once",
        "Only", "Or", "Other", "Others", "Our", "Over", "Perhaps", "She", "Should", "Since", "So", "Some", "Still", "Such", "That", "The",
        "Their", "Then", "There", "These", "They", "This", "Those", "Though", "Through", "Thus", "To", "Today", "Until", "Was", "We",
        "Were", "What", "When", "Where", "Whether", "Which", "While", "Who", "Whoever", "Why", "Will", "With", "Without", "Would", "Yes",
        "Yet", "You", "Your").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="word"/> is such a word.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => s_words.Contains(word);
}
