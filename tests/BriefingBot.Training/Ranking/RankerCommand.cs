using System.CommandLine;
using BriefingBot.Evaluation.Questions;
using BriefingBot.Evaluation.Reading;
using BriefingBot.Evaluation.Sentences;

namespace BriefingBot.Training.Ranking;

/// <summary>ranker: what each kind of evidence counts when articles and sentences are ordered and when the answer is judged.</summary>
internal static class RankerCommand
{
    public static Command Create()
    {
        var data = new Option<DirectoryInfo>("--data") { Description = "A data folder with the articles loaded.", Required = true };
        var news = new Option<FileInfo>("--news") { Description = "News questions over these articles: {question, asked, answers, relevant, …} a line.", Required = true };
        var asks = new Option<FileInfo?>("--asks") { Description = "Questions with evidence: measured, and trained on with --train-asks." };
        var asksData = new Option<DirectoryInfo?>("--asks-data") { Description = "A data folder with the articles of --asks, where they are others." };
        var trainAsks = new Option<bool>("--train-asks") { Description = "Trains on half A of --asks too." };

        var confidenceOnly = new Option<bool>("--confidence-only") { Description = "Fits the confidence alone, over the weights in use." };
        var lone = new Option<FileInfo?>("--sentences") { Description = "Questions with candidate sentences, trained on." };
        var loneMeasured = new Option<FileInfo?>("--measure-sentences") { Description = "More of them, measured only." };
        var command = new Command("ranker", "Fits the weights on half A of the questions, prints them, and what they reach on each half.")
        {
            data, news, asks, asksData, trainAsks, lone, loneMeasured, confidenceOnly,
        };
        command.SetAction(async (arguments, cancellation) =>
        {
            await using var lab = new RankingLab(arguments.GetRequiredValue(data));
            await using var asksLab = arguments.GetValue(asksData) is { } folder ? new RankingLab(folder) : null;
            var newsCases = await lab.GatherAsync(QuestionFile.Read(arguments.GetRequiredValue(news).FullName, QuestionSet.News), cancellation);
            var asksCases = arguments.GetValue(asks) is { } file
                ? await (asksLab ?? lab).GatherAsync(QuestionFile.Read(file.FullName, QuestionSet.Asks), cancellation)
                : [];
            IReadOnlyList<RankingCase> Lone(FileInfo? file) => file is null ? [] : lab.Gather(JsonLines.Read<SentenceQuestion>(file.FullName));
            var loneCases = Lone(arguments.GetValue(lone));
            double[]? sentences = null;
            if (!arguments.GetValue(confidenceOnly))
            {
                ArticleFit.Run(newsCases, Console.Out);
                sentences = SentenceFit.Run(newsCases, asksCases, loneCases, Lone(arguments.GetValue(loneMeasured)), arguments.GetValue(trainAsks), Console.Out);
            }

            ConfidenceFit.Run(newsCases, asksCases, arguments.GetValue(trainAsks), sentences, Console.Out);
        });
        return command;
    }
}
