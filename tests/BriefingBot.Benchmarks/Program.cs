using BriefingBot.Benchmarks;

return await BenchmarkCommand.Create().Parse(args).InvokeAsync();
