using BriefingBot.Settings;
using BriefingBot.Testing;
using BriefingBot.Tests.Running;

namespace BriefingBot.Tests.Settings;

public sealed class SettingsTests : IDisposable
{
    private readonly TestProgram _program = new();

    public SettingsTests() => _program.Store.Add(AVersion.Of(Stories.Harbour));

    [Fact]
    public async Task All_mistakes_are_told_at_once_with_value_and_what_is_allowed()
    {
        _program.Write("data/appsettings.json", """
            {
              // Comments are allowed.
              "BriefingBot": {
                "Articles": { "Collection": "not a name" },
                "Ingest": { "MaxFiles": 0, "MaxFileBytes": "much", "Speed": 9 },
              },
              "Other": { "Left": "alone" }
            }
            """);
        _program.Variables["BRIEFINGBOT_STORE__BUSYSECONDS"] = "-1";
        _program.Variables["BRIEFINGBOT_INGEST_MAXFILES"] = "5";

        var run = await _program.RunAsync("ask", "who?");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Approval.Verify("settings-errors", run.Error);
    }

    [Fact]
    public async Task The_environment_wins_over_the_data_folder_and_that_over_the_program()
    {
        _program.Write("appsettings.json", """{ "BriefingBot": { "Articles": { "Collection": "of-program" }, "Ingest": { "MaxFiles": 1 } } }""");
        Assert.Contains("'of-program'", (await _program.RunAsync("ask", "who?")).Error, StringComparison.Ordinal);

        _program.Write("data/appsettings.json", """{ "briefingbot": { "articles": { "collection": "of-data" } } }""");
        Assert.Contains("'of-data'", (await _program.RunAsync("ask", "who?")).Error, StringComparison.Ordinal);

        _program.Variables["BRIEFINGBOT_ARTICLES__COLLECTION"] = "of-environment";
        Assert.Contains("'of-environment'", (await _program.RunAsync("ask", "who?")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_settings_file_that_is_no_json_is_named_with_the_line()
    {
        var file = _program.Write("data/appsettings.json", "{\n  \"BriefingBot\": {\n    oops\n");

        var run = await _program.RunAsync("stats");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"{file}, line 3 cannot be read as JSON", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_example_file_holds_every_setting_with_a_value_that_is_allowed()
    {
        var example = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "appsettings.example.json"));
        _program.Write("data/appsettings.json", example);

        var run = await _program.RunAsync("ask", "who?");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(KnownSettings.All, setting => Assert.Contains($"\"{setting.Key.Split(':')[1]}\":", example, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Variables_that_are_no_settings_are_left_alone()
    {
        _program.Variables["BRIEFINGBOT_DATA"] = "/elsewhere";
        _program.Variables["BRIEFINGBOT_HOME"] = "/elsewhere";
        _program.Variables["PATH"] = "/bin";

        Assert.Equal(0, (await _program.RunAsync("ask", "who?")).ExitCode);
    }

    public void Dispose() => _program.Dispose();
}
