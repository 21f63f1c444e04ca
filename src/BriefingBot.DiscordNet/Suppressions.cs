using System.Diagnostics.CodeAnalysis;

[assembly: SuppressMessage(
    "Usage",
    "VSTHRD003:Avoid awaiting foreign Tasks",
    Justification = "The rule is about deadlocks with a synchronization context; a generic host has none, and signals between loops are "
        + "tasks here.")]
