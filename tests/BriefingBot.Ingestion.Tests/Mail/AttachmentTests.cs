using BriefingBot.Core.Loading;

namespace BriefingBot.Ingestion.Tests.Mail;

public sealed class AttachmentTests : ReaderTest
{
    [Fact]
    public async Task Files_of_one_name_in_several_mails_of_a_mailbox_stay_apart()
    {
        var box = $"From a@b.example Sat Feb  3 09:30:00 2024\n{With("m1@harbour.example", "notes.txt")}\n\n"
            + $"From a@b.example Sun Feb  4 09:30:00 2024\n{With("m2@harbour.example", "notes.txt")}\n";

        var notes = (await ReadFile("news.mbox", box)).Cast<ReadOutcome.Read>().Where((_, index) => index % 2 == 1).ToList();

        Assert.Equal(
            [Start("news.mbox") + "/m1%40harbour.example/notes.txt", Start("news.mbox") + "/m2%40harbour.example/notes.txt"],
            notes.Select(read => read.Article.Url.AbsoluteUri));
        Assert.EndsWith("news.mbox, mail 2: notes.txt", notes[1].Where, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_of_one_name_in_one_mail_are_numbered() => Assert.Equal(
        ["notes.txt", "%282%29%20notes.txt", "%283%29%20notes.txt"],
        (await ReadFile("a.eml", With("m1@harbour.example", "notes.txt", "notes.txt", "notes.txt")))
            .Cast<ReadOutcome.Read>().Skip(1).Select(read => read.Article.Url.AbsoluteUri.Split('/')[^1]));

    [Fact]
    public async Task A_mail_without_an_id_is_told_by_a_hash()
    {
        var read = await ReadFile("a.eml", With("", "notes.txt"));

        Assert.Matches("#/[0-9a-f]{16}/notes.txt$", Assert.IsType<ReadOutcome.Read>(read[1]).Article.Url.AbsoluteUri);
    }

    [Fact]
    public async Task A_file_without_a_name_is_told_by_its_number()
    {
        var mail = AMail.Multipart("mixed", AMail.Part("text/plain", "Hello."), AMail.Part("text/html", "<html><body><p>The tide was low.</p></body></html>", "attachment; filename=\"\""));

        Assert.EndsWith("/attachment%201", Assert.IsType<ReadOutcome.Read>((await ReadFile("a.eml", mail))[1]).Article.Url.AbsoluteUri, StringComparison.Ordinal);
    }

    private string Start(string name) => new Uri(Folder.PathOf(name)).AbsoluteUri + "#";

    private static string With(string id, params string[] names) => AMail.Multipart(
        "mixed",
        [AMail.Part("text/plain", "Hello."), .. names.Select(name => AMail.Part($"text/plain; name=\"{name}\"", "Boats\n\nThe boats lay in the mud.", "attachment"))])
        .Replace("<m1@harbour.example>", id.Length > 0 ? $"<{id}>" : "", StringComparison.Ordinal);
}
