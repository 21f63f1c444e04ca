using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Serving;
using BriefingBot.Testing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace BriefingBot.Chat.Tests.Support;

/// <summary>The handler with stand-ins for all that it needs. It is noon on 25 November 2020 in UTC.</summary>
internal sealed class ChatBench : ILogger<ChatHandler>, IDisposable
{
    private ulong _requests;
    private ChatHandler? _handler;

    public ScriptedNewsroom Newsroom { get; } = new();

    public MemoryChatStore Store { get; } = new();

    public Shelf Shelf { get; } = new();

    public FakeIntake Intake { get; } = new();

    public FakeTimeProvider Time { get; } = new(new(2020, 11, 25, 12, 0, 0, TimeSpan.Zero));

    public InMemoryArticleStore Articles { get; } = new();

    public ChatOptions Options { get; init; } = new();

    public List<string> Logged { get; } = [];

    public ServerId? Server { get; set; } = new(1);

    public ChannelId Channel { get; set; } = new(20);

    public ChatUser User { get; set; } = new(new(300), ChatRights.None, "en-GB");

    public ChatHandler Handler => _handler ??= new(new(Newsroom, Articles, Shelf, Shelf, Store, Intake, Intake, Intake), Options, Time, this);

    public ChatBench AsManager()
    {
        User = User with { Rights = ChatRights.ManageServer };
        return this;
    }

    public Task<FakeReply> CommandAsync(string path, params (string Name, OptionValue Value)[] options) => HandleAsync(new IncomingCommand
    {
        Id = Next(),
        Place = new(Server, Channel),
        User = User,
        Path = path,
        Options = options.ToDictionary(option => option.Name, option => option.Value),
    });

    public Task<FakeReply> SayAsync(string text, ulong? repliesTo = null, FakeReply? reply = null) => HandleAsync(
        new IncomingMessage
        {
            Id = Next(),
            Place = new(Server, Channel),
            User = User,
            Text = text,
            RepliesTo = repliesTo is { } id ? new MessageId(id) : null,
        },
        reply);

    public Task<FakeReply> PressAsync(string button) => HandleAsync(new IncomingPress
    {
        Id = Next(),
        Place = new(Server, Channel),
        User = User,
        Button = button,
        Message = new(9_001),
    });

    public Task<FakeReply> FindAsync(string text) => HandleAsync(new IncomingMessageCommand
    {
        Id = Next(),
        Place = new(Server, Channel),
        User = User,
        Name = "Find this in the news",
        Text = text,
    });

    public Task<IReadOnlyList<OptionChoice>> SuggestAsync(string path, string option, string typed) => Handler.SuggestAsync(
        new() { Id = Next(), Place = new(Server, Channel), User = User, Path = path, Option = option, Typed = typed }, CancellationToken.None);

    public async Task<FakeReply> HandleAsync(IncomingRequest request, FakeReply? reply = null)
    {
        reply ??= new();
        await Handler.HandleAsync(request, reply, TestContext.Current.CancellationToken);
        return reply;
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Logged.Add($"{logLevel}: {formatter(state, exception)}");

    public void Dispose() => _handler?.Dispose();

    private RequestId Next() => new(++_requests);
}
