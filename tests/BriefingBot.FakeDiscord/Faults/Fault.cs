using System.Text.Json.Serialization;

namespace BriefingBot.FakeDiscord.Faults;

/// <summary>Something that goes wrong at the next occasion.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "fault")]
[JsonDerivedType(typeof(HandshakeRefused), nameof(HandshakeRefused))]
[JsonDerivedType(typeof(NoHello), nameof(NoHello))]
[JsonDerivedType(typeof(NoReady), nameof(NoReady))]
[JsonDerivedType(typeof(NoAcks), nameof(NoAcks))]
[JsonDerivedType(typeof(NoGuildCreate), nameof(NoGuildCreate))]
[JsonDerivedType(typeof(IdentifyInvalid), nameof(IdentifyInvalid))]
[JsonDerivedType(typeof(IdentifyClosed), nameof(IdentifyClosed))]
[JsonDerivedType(typeof(ResumeInvalid), nameof(ResumeInvalid))]
[JsonDerivedType(typeof(ResumeClosed), nameof(ResumeClosed))]
[JsonDerivedType(typeof(DuplicateDispatch), nameof(DuplicateDispatch))]
[JsonDerivedType(typeof(Delayed), nameof(Delayed))]
[JsonDerivedType(typeof(DroppedBefore), nameof(DroppedBefore))]
[JsonDerivedType(typeof(DroppedAfter), nameof(DroppedAfter))]
[JsonDerivedType(typeof(Refused), nameof(Refused))]
[JsonDerivedType(typeof(ServerFailed), nameof(ServerFailed))]
[JsonDerivedType(typeof(RateLimited), nameof(RateLimited))]
[JsonDerivedType(typeof(StaleLimitHeaders), nameof(StaleLimitHeaders))]
public abstract record Fault;
