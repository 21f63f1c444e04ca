using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Rendering;
using BriefingBot.Chat.Serving;

namespace BriefingBot.Chat.Buttons;

/// <summary>All buttons.</summary>
internal static class ButtonList
{
    /// <summary>The buttons over what the program has.</summary>
    public static IReadOnlyList<IButton> Of(ChatPorts ports, ChatOptions options, TimeProvider time) =>
    [
        new MoreButton(ports.Store),
        new ContextButton(ports.Store, ports.Articles),
        new WhyButton(ports.Store, ports.Articles),
        new FeedbackButton(ButtonId.Helpful, Feedback.Helpful, ports.Store, options, time),
        new FeedbackButton(ButtonId.NotThis, Feedback.NotWhatIAsked, ports.Store, options, time),
        new EraseButton(ports.Store),
        new BriefingPageButton(ports.Shelf),
        new SourcesPageButton(ports.Shelf),
        new ArticlesPageButton(ports.Shelf),
    ];
}
