using System.CommandLine;
using BriefingBot.Training;

var squad = new Option<FileInfo>("--squad") { Description = "SQuAD 1.1 train, a paragraph a line, gzip.", Required = true };
var qed = new Option<FileInfo>("--qed") { Description = "QED train, a question a line, gzip.", Required = true };
var output = new Option<FileInfo>("--out") { Description = "Where the matcher is written.", Required = true };
var cache = new Option<DirectoryInfo>("--cache") { Description = "Keeps the model and the descriptions between runs.", Required = true };
var dimensions = new Option<int>("--dimensions") { DefaultValueFactory = _ => 128 };
var epochs = new Option<int>("--epochs") { DefaultValueFactory = _ => 4 };
var every = new Option<int>("--every") { Description = "Takes every n-th paragraph and question of both files.", DefaultValueFactory = _ => 4 };

var command = new RootCommand("Trains the sentence matcher: which sentence of a passage answers a question. The same command gives the same file.")
{
    squad, qed, output, cache, dimensions, epochs, every,
};
command.SetAction(arguments =>
{
    var folder = arguments.GetRequiredValue(cache);
    folder.Create();
    var passages = TrainingData.Read(arguments.GetRequiredValue(squad), arguments.GetRequiredValue(qed), arguments.GetValue(every));
    var described = DescribedPassages.LoadOrMake(folder, passages, Console.Out);
    var matcher = MatcherTrainer.Train(described, new(arguments.GetValue(dimensions), arguments.GetValue(epochs)), Console.Out);
    using var file = arguments.GetRequiredValue(output).Create();
    matcher.Write(file);
});
return command.Parse(args).Invoke();
