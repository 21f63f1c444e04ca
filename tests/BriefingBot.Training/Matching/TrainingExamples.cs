namespace BriefingBot.Training.Matching;

/// <summary>A question, the candidates and which of them answers.</summary>
internal readonly record struct TrainingExample(Half[] Question, IReadOnlyList<Half[]> Candidates, int Answer);

/// <summary>
/// Makes examples: the candidates are all sentences of the question's passage, sentences of the passages beside it (same article),
/// and a few from anywhere, so that the matcher learns both to pick within a passage and to be comparable between passages.
/// </summary>
internal sealed class TrainingExamples(IReadOnlyList<DescribedPassage> passages)
{
    private const int HeldOutEvery = 20;
    private const int Neighbours = 3;
    private const int SentencesOfANeighbour = 4;
    private const int Strangers = 6;

    /// <summary>Places of all questions that are trained on.</summary>
    public List<(int Passage, int Question)> Training() => Places(i => i % HeldOutEvery != 0);

    /// <summary>Places of questions that are only measured.</summary>
    public List<(int Passage, int Question)> HeldOut() => Places(i => i % HeldOutEvery == 0);

    /// <summary>The example at a place; which strangers it has is drawn from <paramref name="random"/>.</summary>
    public TrainingExample At((int Passage, int Question) place, Random random)
    {
        var passage = passages[place.Passage];
        var candidates = passage.Sentences.ToList();
        for (var step = 1; step <= Neighbours; step++)
        {
            var neighbour = place.Passage + step;
            if (neighbour < passages.Count && passages[neighbour].Title == passage.Title)
            {
                candidates.AddRange(passages[neighbour].Sentences.Take(SentencesOfANeighbour));
            }
        }

        for (var i = 0; i < Strangers; i++)
        {
            var stranger = passages[random.Next(passages.Count)];
            if (stranger.Sentences.Count > 0 && stranger.Title != passage.Title)
            {
                candidates.Add(stranger.Sentences[random.Next(stranger.Sentences.Count)]);
            }
        }

        var (question, answer) = passage.Questions[place.Question];
        return new(question, candidates, answer);
    }

    /// <summary>The sentences of a held-out question's own passage.</summary>
    public TrainingExample Alone((int Passage, int Question) place)
    {
        var (question, answer) = passages[place.Passage].Questions[place.Question];
        return new(question, passages[place.Passage].Sentences, answer);
    }

    private List<(int Passage, int Question)> Places(Func<int, bool> wanted) => [.. Enumerable.Range(0, passages.Count)
        .Where(wanted)
        .SelectMany(p => Enumerable.Range(0, passages[p].Questions.Count).Select(q => (p, q)))];
}
