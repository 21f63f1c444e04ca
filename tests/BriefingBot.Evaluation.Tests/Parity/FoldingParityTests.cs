using System.Globalization;
using BriefingBot.Evaluation.Scoring;
using BriefingBot.Evaluation.Tests.Support;

namespace BriefingBot.Evaluation.Tests.Parity;

/// <summary>
/// The table of characters is what Unicode's decomposition gives, checked against Python's copy of it on the planes that have letters.
/// </summary>
public sealed class FoldingParityTests
{
    private const string Script =
        """
        import re, unicodedata
        for code in range(0x80, 0x30000):
            if 0xD800 <= code < 0xE000 or unicodedata.category(chr(code)) == 'Cn': continue
            s = ''.join(c for c in unicodedata.normalize('NFKD', chr(code)).lower() if not unicodedata.combining(c))
            s = re.sub(r"[^a-z0-9%$£€.']+", ' ', s.replace('’', "'").replace('‘', "'"))
            if s != ' ': print(f'{code:X}\t{s}')
        """;

    [Fact]
    public async Task Fold_EveryAssignedCharacter_IsAsUnicodeDecomposesIt()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var version = await Python.RunAsync(["-c", "import unicodedata; print(unicodedata.unidata_version)"], cancellation);
        Assert.SkipUnless(version.Trim() == "14.0.0", "This Python has another version of Unicode than the table.");

        var printed = await Python.RunAsync(["-c", Script], cancellation);
        var expected = printed.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.TrimEnd('\r').Split('\t'))
            .ToDictionary(columns => int.Parse(columns[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture), columns => columns[1]);

        var characters = Enumerable.Range(0x80, 0x30000 - 0x80).Where(code => code is < 0xD800 or > 0xDFFF);
        Assert.Equal(
            characters.Select(code => (code, expected.GetValueOrDefault(code, " "))),
            characters.Select(code => (code, CharacterFolding.Fold(char.ConvertFromUtf32(code)))));
    }
}
