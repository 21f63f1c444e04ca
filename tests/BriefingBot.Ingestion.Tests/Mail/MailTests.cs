using System.Text;
using BriefingBot.Core.Loading;
using BriefingBot.Ingestion.Tests.Pdf;

namespace BriefingBot.Ingestion.Tests.Mail;

public sealed class MailTests : ReaderTest
{
    private const string Body = "The ferry to the island is back in service after four days of storm.";

    [Fact]
    public async Task A_letter_becomes_an_article()
    {
        var article = await ReadArticle("ferry.eml", AMail.Of(Body));

        Assert.Equal(("Ferry sails again – at last", Body), (article.Title, article.Text));
        Assert.Equal(["Ada Quay"], article.Authors);
        Assert.Equal("2024-02-03T09:30:00+01:00", article.Published.ToString());
        Assert.Equal(new Uri(Folder.PathOf("ferry.eml")).AbsoluteUri + "#/m1%40harbour.example", article.Url.AbsoluteUri);
        Assert.Equal("", article.Outlet);
    }

    [Fact]
    public async Task The_sender_of_a_newsletter_is_its_outlet()
    {
        var article = await ReadArticle("a.eml", AMail.Of(Body, "List-Unsubscribe: <https://harbour.example/out>\n"));

        Assert.Equal("Ada Quay", article.Outlet);
        Assert.Empty(article.Authors);
    }

    [Fact]
    public async Task A_mail_stands_where_it_is_archived() =>
        Assert.Equal("https://lists.example/m1", (await ReadArticle("a.eml", AMail.Of(Body, "Archived-At: <https://lists.example/m1>\n"))).Url.OriginalString);

    [Theory]
    [InlineData("https://harbour.example/ferry", "https://harbour.example/ferry")]
    [InlineData("https://harbour.example/", "#/m1%40harbour.example")]
    [InlineData("nonsense", "#/m1%40harbour.example")]
    public async Task A_newsletter_stands_where_its_page_says_unless_that_is_the_front_page(string canonical, string end)
    {
        var page = $"<html><head><link rel=canonical href=\"{canonical}\"></head><body><p>{Body}</p></body></html>";

        Assert.EndsWith(end, (await ReadArticle("a.eml", AMail.Of(page, "Content-Type: text/html\n"))).Url.AbsoluteUri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_page_and_a_text_the_page_is_read()
    {
        var page = "<html><body><h1>Ferry</h1><p>" + string.Join("</p><p>", Enumerable.Repeat(Body, 4)) + "</p></body></html>";
        var article = await ReadArticle("a.eml", AMail.Multipart("alternative", AMail.Part("text/plain", "See the page."), AMail.Part("text/html; charset=utf-8", page)));

        Assert.Equal(string.Join("\n\n", Enumerable.Repeat(Body, 4)), article.Text);
    }

    [Fact]
    public async Task Text_that_was_wrapped_and_encoded_for_sending_is_put_together()
    {
        var text = "The ferry to the island is back in=20\nservice after four days of storm =E2=80=93 at last.\n\nAll is well.\n";

        var article = await ReadArticle("a.eml", AMail.Of(text, "Content-Type: text/plain; charset=utf-8; format=flowed\nContent-Transfer-Encoding: quoted-printable\n"));

        Assert.Equal("The ferry to the island is back in service after four days of storm – at last.\n\nAll is well.", article.Text.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Signatures_and_quoted_mails_are_left_out()
    {
        var article = await ReadArticle("a.eml", AMail.Of($"{Body}\n\nOn Monday, 3 Feb 2024, Ben Pier wrote:\n> Is the ferry back?\n\nYes.\n-- \nAda Quay\nHarbour News"));

        Assert.Equal([Body, "Yes."], article.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Attached_articles_are_read_as_their_own_and_pictures_left_alone()
    {
        var mail = AMail.Multipart(
            "mixed",
            AMail.Part("text/plain", Body),
            AMail.Part("text/html; name=\"page.html\"", "<html><head><title>Tide</title></head><body><p>The tide was low on Monday.</p></body></html>", "attachment"),
            AMail.Part("text/plain; name=\"notes.txt\"", "Boats\n\nThe boats lay in the mud.", "attachment"),
            AMail.Part("application/pdf; name=\"ferry.pdf\"", Convert.ToBase64String(new APdf().Column("The pier is closed until Friday.", 60, 700, 470).Build()), "attachment", "base64"),
            AMail.Part("message/rfc822", AMail.Of("The diver saw the feet of the pier.", id: "m2@harbour.example")),
            AMail.Part("application/octet-stream; name=\"run.bin\"", "AAECAw==", "attachment", "base64"),
            AMail.Part("image/png; name=\"logo.png\"", "AAEC", "attachment", "base64"));

        var outcomes = await ReadFile("a.eml", mail);

        Assert.Equal(
            [Body, "The tide was low on Monday.", "The boats lay in the mud.", "The pier is closed until Friday.", "The diver saw the feet of the pier."],
            outcomes.OfType<ReadOutcome.Read>().Select(read => read.Article.Text));
        Assert.Contains(": notes.txt", outcomes.OfType<ReadOutcome.Read>().ElementAt(2).Where, StringComparison.Ordinal);
        Assert.Contains("run.bin", Assert.Single(outcomes.OfType<ReadOutcome.Noted>()).Warning, StringComparison.Ordinal);
        Assert.Equal(5, outcomes.OfType<ReadOutcome.Read>().Select(read => read.Article.Url.AbsoluteUri).Distinct().Count());
    }

    [Fact]
    public async Task An_article_that_is_attached_to_nothing_is_read_alone()
    {
        var outcomes = await ReadFile("a.eml", AMail.Multipart("mixed", AMail.Part("text/plain; name=\"notes.txt\"", Body, "attachment")));

        Assert.Equal(Body, Assert.IsType<ReadOutcome.Read>(Assert.Single(outcomes)).Article.Text);
    }

    [Fact]
    public async Task Mails_in_mails_are_read_to_a_depth()
    {
        var mail = AMail.Of(Body);
        for (var i = 0; i < 8; i++)
        {
            mail = AMail.Multipart("mixed", AMail.Part("message/rfc822", mail));
        }

        Assert.Contains("too many others", Assert.IsType<ReadOutcome.Refused>(Assert.Single(await ReadFile("a.eml", mail))).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_mail_of_a_mailbox_is_an_article()
    {
        var box = $"From ada@harbour.example Sat Feb  3 09:30:00 2024\n{AMail.Of("One.\n\n>From the pier came a shout.\n")}\n"
            + $"From ada@harbour.example Sun Feb  4 09:30:00 2024\n{AMail.Of("Two.\nFrom here on all was quiet.", id: "m2@harbour.example")}\n";

        var reads = (await ReadFile("news.mbox", box)).Cast<ReadOutcome.Read>().ToList();

        Assert.Equal(["One.\n\nFrom the pier came a shout.", "Two.\nFrom here on all was quiet."], reads.Select(read => read.Article.Text.ReplaceLineEndings("\n")));
        Assert.EndsWith("news.mbox, mail 2", reads[1].Where, StringComparison.Ordinal);
        Assert.EndsWith("#/m2%40harbour.example", reads[1].Article.Url.AbsoluteUri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mail_of_a_mailbox_that_is_too_large_is_refused_and_the_next_is_read()
    {
        Options.MaxFileBytes = 100_000;
        var box = $"From a@b.example Sat Feb  3 09:30:00 2024\n{AMail.Of(new string('x', 300_000))}\n\nFrom a@b.example Sat Feb  3 09:30:00 2024\n{AMail.Of(Body)}\n";

        var outcomes = await ReadFile("news.mbox", box);

        Assert.Contains("bytes; at most 100,000 are read", Assert.IsType<ReadOutcome.Refused>(outcomes[0]).Reason, StringComparison.Ordinal);
        Assert.Equal(Body, Assert.IsType<ReadOutcome.Read>(outcomes[1]).Article.Text);
    }

    [Theory]
    [InlineData("From: a@b.example\nTo: c@d.example\nSubject: Empty\n\n")]
    [InlineData("Subject: =?broken?=\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"\n\n--")]
    public async Task A_mail_without_a_text_is_refused(string mail) =>
        Assert.Contains("mail", (await Refusal("a.eml", mail)).Reason, StringComparison.Ordinal);

    [Fact]
    public async Task A_mail_in_the_encoding_of_a_place_is_read()
    {
        var mail = Encoding.Latin1.GetBytes(AMail.Of("Die Fähre fährt wieder nach Föhr.", "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: 8bit\n"));

        Assert.Equal("Die Fähre fährt wieder nach Föhr.", (await ReadOne("a.eml", mail)).Article.Text);
    }
}
