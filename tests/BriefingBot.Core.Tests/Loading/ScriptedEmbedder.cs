using BriefingBot.Core.Articles;
using BriefingBot.Core.Passages;
using BriefingBot.Core.Ports;
using BriefingBot.Testing;

namespace BriefingBot.Core.Tests.Loading;

/// <summary>An embedder that does what a test wants before it embeds.</summary>
internal sealed class ScriptedEmbedder(Action<string, string, IReadOnlyList<TextSpan>> onPassage) : IEmbedder
{
    private readonly FakeEmbedder _embedder = new();

    public string Identity => _embedder.Identity;

    public int Dimensions => _embedder.Dimensions;

    public QuestionEmbedding EmbedQuestion(string question) => _embedder.EmbedQuestion(question);

    public PassageEmbedding EmbedPassage(string title, string passage, IReadOnlyList<TextSpan> sentences)
    {
        onPassage(title, passage, sentences);
        return _embedder.EmbedPassage(title, passage, sentences);
    }
}
