namespace BriefingBot.Tests.WholeProgram.DiscordTests;

/// <summary>The tests of `briefingbot run`. One after the other: each waits for a process of its own or for the one that most share.</summary>
[CollectionDefinition(Name)]
public sealed class OneByOne : ICollectionFixture<SharedBot>
{
    internal const string Name = "Discord";
}
