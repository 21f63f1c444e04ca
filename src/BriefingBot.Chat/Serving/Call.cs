using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Ports;

namespace BriefingBot.Chat.Serving;

/// <summary>One request while it is served: who, where, in which language and zone, and the reply.</summary>
internal sealed class Call(IncomingRequest request, IChatReply reply, ServerSettings settings, ServerCollections collections, ChatLocale locale)
{
    /// <summary>Where it was made.</summary>
    public ChatPlace Place => request.Place;

    /// <summary>Who made it.</summary>
    public ChatUser User => request.User;

    /// <summary>The server's settings; the defaults in a direct conversation.</summary>
    public ServerSettings Settings => settings;

    /// <summary>The articles that the place sees.</summary>
    public ServerCollections Collections => collections;

    /// <summary>Language and time zone.</summary>
    public ChatLocale Locale => locale;

    /// <summary>Whether the platform was told that an answer is under way.</summary>
    public bool IsAcknowledged { get; private set; }

    /// <summary>The server; only for what <see cref="Admission"/> lets through in servers alone.</summary>
    /// <exception cref="RefusalException">The request was made in a direct conversation.</exception>
    public ServerId Server => Place.Server ?? throw new RefusalException(Say(Phrase.OnlyInServers));

    /// <summary>Whether the person may change this server's settings.</summary>
    public bool IsManager => Place.Server is not null && User.Rights.HasFlag(ChatRights.ManageServer);

    /// <inheritdoc cref="Texts.Say"/>
    public string Say(Phrase phrase, params ReadOnlySpan<object> values) => locale.Say(phrase, values);

    /// <inheritdoc cref="IChatReply.AcknowledgeAsync"/>
    public async ValueTask<bool> AcknowledgeAsync(bool isPrivate, CancellationToken cancellation)
    {
        var isMine = await reply.AcknowledgeAsync(isPrivate, cancellation);
        IsAcknowledged = true;
        return isMine;
    }

    /// <inheritdoc cref="IChatReply.ShowAsync"/>
    public ValueTask<Delivery> ShowAsync(OutgoingMessage message, CancellationToken cancellation) => reply.ShowAsync(message, cancellation);
}
