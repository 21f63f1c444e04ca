using System.CommandLine;

namespace BriefingBot.Training.Matching;

/// <summary>matcher: which sentence of a passage answers a question.</summary>
internal static class MatcherCommand
{
    public static Command Create()
    {
        var squad = new Option<FileInfo>("--squad") { Description = "SQuAD 1.1 train, a paragraph a line, gzip.", Required = true };
        var qed = new Option<FileInfo>("--qed") { Description = "QED train, a question a line, gzip.", Required = true };
        var output = new Option<FileInfo>("--out") { Description = "Where the matcher is written.", Required = true };
        var cache = new Option<DirectoryInfo>("--cache") { Description = "Keeps the model and the descriptions between runs.", Required = true };
        var dimensions = new Option<int>("--dimensions") { DefaultValueFactory = _ => 128 };
        var epochs = new Option<int>("--epochs") { DefaultValueFactory = _ => 2 };
        var every = new Option<int>("--every") { Description = "Takes every n-th paragraph and question of both files.", DefaultValueFactory = _ => 4 };

        var command = new Command("matcher", "Trains the sentence matcher and writes its file.")
        {
            squad, qed, output, cache, dimensions, epochs, every,
        };
        command.SetAction(arguments =>
        {
            var folder = arguments.GetRequiredValue(cache);
            folder.Create();
            var passages = TrainingData.Read(arguments.GetRequiredValue(squad), arguments.GetRequiredValue(qed), arguments.GetValue(every));
            var described = DescribedPassages.LoadOrMake(folder, passages, Console.Out);
            var settings = new TrainingSettings(arguments.GetValue(dimensions), arguments.GetValue(epochs));
            using var file = arguments.GetRequiredValue(output).Create();
            MatcherTrainer.Train(described, settings, Console.Out).Write(file);
        });
        return command;
    }
}
