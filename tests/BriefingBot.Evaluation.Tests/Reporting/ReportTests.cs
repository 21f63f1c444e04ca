using BriefingBot.Evaluation.Reporting;
using BriefingBot.Evaluation.Scoring;

namespace BriefingBot.Evaluation.Tests.Reporting;

public sealed class ReportTests
{
    // "hello" belongs to half A, "abc" to half B.
    private static readonly string[] s_ids = ["hello", "abc"];

    private static readonly Report s_report = Report.Of(s_ids, id => id, ids => new(
        [Figure.Count("questions", ids.Count), Figure.Share("map", ids.Any(id => id == "hello") ? .5 : null)],
        ids.Any(id => id == "abc") ? [new TypeShare("who|said", 1, 2)] : []));

    [Fact]
    public void Table_WholeAndHalves_ReadsAsMarkdown() => Assert.Equal(
        """
        | figure                 |    all | half A | half B |
        | ---------------------- | -----: | -----: | -----: |
        | questions              |      2 |      1 |      1 |
        | map                    | 0.5000 | 0.5000 |      – |
        | evidence_at_1 who/said |    1/2 |      – |    1/2 |

        """.ReplaceLineEndings("\n"),
        ReportTable.Of(s_report));

    [Fact]
    public void Json_WholeAndHalves_HasFiguresByName() => Assert.Equal(
        """
        {"all":{"questions":2,"map":0.5,"evidence_at_1_by_type":{"who|said":"1/2"}},
        "half_a":{"questions":1,"map":0.5},
        "half_b":{"questions":1,"map":null,"evidence_at_1_by_type":{"who|said":"1/2"}}}
        """.ReplaceLineEndings(""),
        ReportJson.Of(s_report));
}
