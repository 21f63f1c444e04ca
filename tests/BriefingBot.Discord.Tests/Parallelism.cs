using Xunit.v3;

// Each test runs a bot and a fake Discord over real sockets and moves a clock of its own; side by side they starve each other, and what
// should come before a step of the clock comes after it.
[assembly: Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]
