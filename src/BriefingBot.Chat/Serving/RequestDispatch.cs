using BriefingBot.Chat.Asking;
using BriefingBot.Chat.Buttons;
using BriefingBot.Chat.Commands;
using BriefingBot.Chat.Limits;
using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Rendering;
using Microsoft.Extensions.Logging;

namespace BriefingBot.Chat.Serving;

/// <summary>Finds who serves a request: admits it, acknowledges it, and hands it over.</summary>
internal sealed class RequestDispatch : IDisposable
{
    private readonly QuestionGate _gate;
    private readonly Admission _admission;
    private readonly Dictionary<string, IButton> _buttons;
    private readonly Dictionary<string, ISlashCommand> _commands;
    private readonly MessageQuestion _messages;
    private readonly FindCommand _find;

    /// <summary>Puts commands and buttons together.</summary>
    public RequestDispatch(ChatPorts ports, ChatOptions options, TimeProvider time, ILogger logger)
    {
        _gate = new(options.QuestionsAtOnce, options.QuestionsWaiting);
        _admission = new(new(options, time));
        var underWay = new AnswersUnderWay(time);
        var answering = new QuestionAnswering(ports, new(ports.Store, options, time), _gate, underWay, time, logger);
        Commands = CommandList.Of(ports, options, answering, _gate, time);
        _commands = Commands.ToDictionary(command => command.Path, StringComparer.Ordinal);
        _buttons = ButtonList.Of(ports, options, time).ToDictionary(button => button.Action, StringComparer.Ordinal);
        _messages = new(ports.Store, answering, underWay);
        _find = new(answering);
    }

    /// <summary>The slash commands.</summary>
    public IReadOnlyList<ISlashCommand> Commands { get; }

    /// <summary>Serves a request.</summary>
    /// <exception cref="RefusalException">It cannot be served as it is.</exception>
    public Task ServeAsync(IncomingRequest request, Call call, CancellationToken cancellation) => request switch
    {
        IncomingCommand command => RunAsync(command, call, cancellation),
        IncomingMessageCommand { Name: FindCommand.Name } command => FindAsync(command, call, cancellation),
        IncomingMessageCommand command => throw new RefusalException(call.Say(Phrase.CommandUnknown, SourceLine.Name(command.Name))),
        IncomingMessage message => AnswerAsync(message, call, cancellation),
        IncomingPress press => PressAsync(press, call, cancellation),
        _ => throw new ArgumentException($"Nothing serves {request.GetType().Name}.", nameof(request)),
    };

    /// <summary>Values for an option that is being typed; none where the person may not give the command.</summary>
    public async Task<IReadOnlyList<OptionChoice>> SuggestAsync(IncomingSuggestion request, Call call, CancellationToken cancellation) =>
        _commands.GetValueOrDefault(request.Path) is ISuggestingCommand command && (command.Audience != Audience.Managers || call.IsManager)
            ? await command.SuggestAsync(call, request.Option, request.Typed, cancellation)
            : [];

    /// <inheritdoc/>
    public void Dispose() => _gate.Dispose();

    private async Task RunAsync(IncomingCommand incoming, Call call, CancellationToken cancellation)
    {
        if (!_commands.TryGetValue(incoming.Path, out var command))
        {
            throw new RefusalException(call.Say(Phrase.CommandUnknown, SourceLine.Name(incoming.Path)));
        }

        _admission.Admit(call, command.Audience);
        var options = OptionCheck.Read(command.Options, incoming.Options, call.Locale);
        command.Check(call, options);
        if (await call.AcknowledgeAsync(command.IsPrivate(options), cancellation))
        {
            await command.RunAsync(call, options, cancellation);
        }
    }

    private async Task FindAsync(IncomingMessageCommand incoming, Call call, CancellationToken cancellation)
    {
        _admission.Admit(call, Audience.Askers);
        var message = FindCommand.Read(call, incoming.Text);
        if (await call.AcknowledgeAsync(isPrivate: true, cancellation))
        {
            await _find.RunAsync(call, message, cancellation);
        }
    }

    private async Task AnswerAsync(IncomingMessage incoming, Call call, CancellationToken cancellation)
    {
        _admission.Admit(call, Audience.Askers);
        var said = QuestionText.Read(incoming.Text, call.Locale);
        if (await call.AcknowledgeAsync(isPrivate: false, cancellation))
        {
            await _messages.AnswerAsync(call, incoming, said, cancellation);
        }
    }

    private async Task PressAsync(IncomingPress press, Call call, CancellationToken cancellation)
    {
        var (action, values) = ButtonId.Read(press.Button);
        if (!_buttons.TryGetValue(action, out var button))
        {
            throw new RefusalException(call.Say(Phrase.ButtonUnknown));
        }

        _admission.Admit(call, button.Audience);
        if (await call.AcknowledgeAsync(button.IsPrivate, cancellation))
        {
            await button.PressAsync(call, values, cancellation);
        }
    }
}
