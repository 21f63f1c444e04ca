using BriefingBot.Models.Arctic;
using BriefingBot.Models.Arctic.Matching;

namespace BriefingBot.Training.Matching;

/// <summary>A passage as the matcher sees it: descriptions of its sentences and vectors of its questions, in 16-bit floats.</summary>
internal sealed record DescribedPassage(string Title, IReadOnlyList<Half[]> Sentences, IReadOnlyList<(Half[] Vector, int Sentence)> Questions);

/// <summary>Runs the model over all training passages once and keeps what it said in a file.</summary>
internal static class DescribedPassages
{
    private const string FileName = "described.bin";

    public static IReadOnlyList<DescribedPassage> LoadOrMake(DirectoryInfo cache, IReadOnlyList<TrainingPassage> passages, TextWriter log)
    {
        var path = Path.Combine(cache.FullName, $"{passages.Count}-{FileName}");
        if (!File.Exists(path))
        {
            using var session = new ArcticSession(ModelCache.Ensure(cache.FullName));
            Write(path, Describe(session, passages, log));
        }

        return Read(path);
    }

    private static DescribedPassage[] Describe(ArcticSession session, IReadOnlyList<TrainingPassage> passages, TextWriter log)
    {
        var tokenizer = new ArcticTokenizer();
        var described = new DescribedPassage[passages.Count];
        var done = 0;
        Parallel.For(0, passages.Count, new() { MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
        {
            described[i] = Describe(session, tokenizer, passages[i]);
            if (Interlocked.Increment(ref done) % 1000 == 0)
            {
                log.WriteLine($"described {done} of {passages.Count} passages");
            }
        });
        return described;
    }

    private static DescribedPassage Describe(ArcticSession session, ArcticTokenizer tokenizer, TrainingPassage passage)
    {
        var input = ArcticInput.Of(tokenizer, passage.Title, passage.Text, passage.Sentences);
        var sentences = session.Run(input.Ids, allLayers: true, states =>
            input.Sentences.Select(tokens => Halves(SentencePooling.Describe(states, tokens))).ToList());
        return new(passage.Title, sentences, [.. passage.Questions.Select(q => (Vector(session, tokenizer, q.Text), q.Sentence))]);
    }

    private static Half[] Vector(ArcticSession session, ArcticTokenizer tokenizer, string question) =>
        session.Run(ArcticEmbedder.QuestionInput(tokenizer, question), allLayers: false, states =>
        {
            var vector = states.Whole.ToArray();
            SentencePooling.Normalize(vector);
            return Halves(vector);
        });

    private static Half[] Halves(float[] values) => Array.ConvertAll(values, v => (Half)v);

    private static void Write(string path, DescribedPassage[] passages)
    {
        using var writer = new BinaryWriter(File.Create(path + ".part"));
        writer.Write(passages.Length);
        foreach (var passage in passages)
        {
            writer.Write(passage.Title);
            writer.Write(passage.Sentences.Count);
            passage.Sentences.ToList().ForEach(s => WriteHalves(writer, s));
            writer.Write(passage.Questions.Count);
            foreach (var (vector, sentence) in passage.Questions)
            {
                WriteHalves(writer, vector);
                writer.Write(sentence);
            }
        }

        writer.Close();
        File.Move(path + ".part", path);
    }

    private static DescribedPassage[] Read(string path)
    {
        using var reader = new BinaryReader(new BufferedStream(File.OpenRead(path), 1 << 20));
        var passages = new DescribedPassage[reader.ReadInt32()];
        for (var i = 0; i < passages.Length; i++)
        {
            var title = reader.ReadString();
            var sentences = Repeat(reader, () => ReadHalves(reader, SentencePooling.Width));
            passages[i] = new(title, sentences, Repeat(reader, () => (ReadHalves(reader, ArcticSession.Width), reader.ReadInt32())));
        }

        return passages;
    }

    private static T[] Repeat<T>(BinaryReader reader, Func<T> read)
    {
        var items = new T[reader.ReadInt32()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read();
        }

        return items;
    }

    private static void WriteHalves(BinaryWriter writer, Half[] values) =>
        writer.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes(values.AsSpan()));

    private static Half[] ReadHalves(BinaryReader reader, int count)
    {
        var values = new Half[count];
        reader.BaseStream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }
}
