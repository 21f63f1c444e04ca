using System.CommandLine;
using BriefingBot.Training.Matching;
using BriefingBot.Training.Ranking;

return await new RootCommand("Trains what the answers rest on. The same command over the same data gives the same result.")
{
    MatcherCommand.Create(),
    RankerCommand.Create(),
}.Parse(args).InvokeAsync();
