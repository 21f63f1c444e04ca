using BriefingBot.FakeDiscord.World;

namespace BriefingBot.FakeDiscord.Validation;

/// <summary>A message's text has at most 2000 characters; the schema allows ordinary messages 4000.</summary>
internal sealed class ContentLengthRule : IBodyRule
{
    private const int Longest = 2000;

    public string Name => "content length";

    public bool Refuses => true;

    public IEnumerable<(string Place, string Message)> Check(CheckedBody body)
    {
        if (body.Message is not var (message, place) || message.Text("content") is not { } content)
            return [];

        var length = content.EnumerateRunes().Count();
        return length > Longest ? [(place + "content", $"the text has {length} characters, more than {Longest}")] : [];
    }
}
