using CsCheck;

namespace BriefingBot.Chat.Tests.Support;

/// <summary>Generates one of some texts.</summary>
internal static class Piece
{
    public static Gen<string> Of(params string[] pieces) => Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]);
}
