using System.Globalization;
using System.Numerics.Tensors;
using BriefingBot.Models.Arctic;
using BriefingBot.Models.Arctic.Matching;

namespace BriefingBot.Training.Matching;

/// <summary>How the matcher is trained.</summary>
internal sealed record TrainingSettings(int Dimensions, int Epochs)
{
    public int Seed { get; init; } = 7;

    public int Batch { get; init; } = 32;

    public float Rate { get; init; } = 1e-3f;

    /// <summary>Inverse temperature of the softmax over candidates.</summary>
    public float Sharpness { get; init; } = 14;
}

/// <summary>Trains both maps with a softmax over each question's candidates (InfoNCE; van den Oord et al. 2018, arXiv:1807.03748).</summary>
internal static class MatcherTrainer
{
    /// <summary>The trained matcher. Two workers share each batch and add up in a fixed order, so runs are repeatable.</summary>
    public static SentenceMatcher Train(IReadOnlyList<DescribedPassage> passages, TrainingSettings settings, TextWriter log)
    {
        var random = new Random(settings.Seed);
        var questions = new LinearMap(settings.Dimensions, ArcticSession.Width, random);
        var sentences = new LinearMap(settings.Dimensions, SentencePooling.Width, random);
        var examples = new TrainingExamples(passages);
        var places = examples.Training();
        var workers = new[] { new Gradients(questions, sentences), new Gradients(questions, sentences) };
        var steps = settings.Epochs * (places.Count / settings.Batch);
        var step = 0;
        for (var epoch = 1; epoch <= settings.Epochs; epoch++)
        {
            random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(places));
            double loss = 0;
            for (var start = 0; start + settings.Batch <= places.Count; start += settings.Batch)
            {
                var batch = places.GetRange(start, settings.Batch).ConvertAll(p => examples.At(p, random));
                loss += Accumulate(workers, batch, settings.Sharpness);
                step++;
                var rate = settings.Rate * (1 - ((float)step / (steps + 1)));
                workers[0].Add(workers[1]);
                questions.Step(workers[0].Questions, rate, step);
                sentences.Step(workers[0].Sentences, rate, step);
            }

            log.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"epoch {epoch}: loss {loss / places.Count:f4}, right sentence of its passage for {HeldOut(examples, questions, sentences):f4} of the questions held out"));
        }

        return new(settings.Dimensions, questions.Weights, sentences.Weights);
    }

    private static double Accumulate(Gradients[] workers, List<TrainingExample> batch, float sharpness)
    {
        var losses = new double[workers.Length];
        Parallel.For(0, workers.Length, w =>
        {
            workers[w].Clear();
            for (var i = w; i < batch.Count; i += workers.Length)
            {
                losses[w] += workers[w].Accumulate(batch[i], sharpness, batch.Count);
            }
        });
        return losses.Sum();
    }

    private static double HeldOut(TrainingExamples examples, LinearMap questions, LinearMap sentences)
    {
        var places = examples.HeldOut();
        var right = places.Count(place =>
        {
            var example = examples.Alone(place);
            var question = questions.MapToUnit(Gradients.Floats(example.Question)).Unit;
            var scores = example.Candidates.Select(c => TensorPrimitives.Dot<float>(question, sentences.MapToUnit(Gradients.Floats(c)).Unit)).ToArray();
            return TensorPrimitives.IndexOfMax<float>(scores) == example.Answer;
        });
        return (double)right / places.Count;
    }
}
