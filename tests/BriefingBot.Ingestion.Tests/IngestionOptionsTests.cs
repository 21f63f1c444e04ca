using System.ComponentModel.DataAnnotations;

namespace BriefingBot.Ingestion.Tests;

public sealed class IngestionOptionsTests
{
    [Fact]
    public void Defaults_are_valid() => Assert.Empty(Problems(new()));

    [Fact]
    public void A_limit_out_of_range_is_told_by_name()
    {
        var problems = Problems(new() { MaxArticleCharacters = 0, MaxFileBytes = -1, MaxFiles = 0 });

        Assert.Equal(
            [nameof(IngestionOptions.MaxArticleCharacters), nameof(IngestionOptions.MaxFileBytes), nameof(IngestionOptions.MaxFiles)],
            problems.SelectMany(problem => problem.MemberNames).Order(StringComparer.Ordinal).ToList());
    }

    [Fact]
    public void The_longest_article_fits_the_line_limit_however_it_is_escaped()
    {
        var options = new IngestionOptions { MaxArticleCharacters = 100_000_000 };

        Assert.True(options.MaxJsonBytes > 6L * options.MaxArticleCharacters);
    }

    private static List<ValidationResult> Problems(IngestionOptions options)
    {
        List<ValidationResult> problems = [];
        Validator.TryValidateObject(options, new ValidationContext(options), problems, validateAllProperties: true);
        return problems;
    }
}
