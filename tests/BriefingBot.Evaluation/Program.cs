using BriefingBot.Evaluation.CommandLine;
using BriefingBot.Evaluation.Product;

return await EvaluationCommand
    .Create((place, notes) => new NewsroomAnswers(place, notes), questions => new RankerScorer(questions))
    .Parse(args)
    .InvokeAsync();
