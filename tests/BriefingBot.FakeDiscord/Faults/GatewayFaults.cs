namespace BriefingBot.FakeDiscord.Faults;

/// <summary>The handshake is answered with a status instead of a websocket; by default only at the resume address.</summary>
public sealed record HandshakeRefused(int Status = 503, bool OnlyResume = true) : Fault;

/// <summary>The connection opens, but HELLO never comes.</summary>
public sealed record NoHello : Fault;

/// <summary>IDENTIFY is accepted, but READY never comes.</summary>
public sealed record NoReady : Fault;

/// <summary>No heartbeat of the next connection is acknowledged.</summary>
public sealed record NoAcks : Fault;

/// <summary>READY lists the servers, but no GUILD_CREATE follows.</summary>
public sealed record NoGuildCreate : Fault;

/// <summary>IDENTIFY is answered with op 9.</summary>
public sealed record IdentifyInvalid(bool Resumable = false) : Fault;

/// <summary>IDENTIFY is answered by closing with a code; null drops the connection without one.</summary>
public sealed record IdentifyClosed(int? Code) : Fault;

/// <summary>RESUME is answered with op 9.</summary>
public sealed record ResumeInvalid(bool Resumable = false) : Fault;

/// <summary>RESUME is answered by closing with a code; null drops the connection without one.</summary>
public sealed record ResumeClosed(int? Code = 4000) : Fault;

/// <summary>The next event of this name is dispatched twice, with two sequence numbers.</summary>
public sealed record DuplicateDispatch(string Event) : Fault;
