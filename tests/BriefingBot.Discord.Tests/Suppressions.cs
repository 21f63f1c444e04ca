using System.Diagnostics.CodeAnalysis;

[assembly: SuppressMessage(
    "Usage",
    "VSTHRD003:Avoid awaiting foreign Tasks",
    Justification = "The rule is about deadlocks with a synchronization context; tests have none, and wait for the run of a bot that the harness started.")]
