using BriefingBot.FakeDiscord.Control;

return await ProgramArguments.RunAsync(args);
