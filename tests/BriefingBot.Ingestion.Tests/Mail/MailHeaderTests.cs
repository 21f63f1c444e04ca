using BriefingBot.Core.Loading;
using BriefingBot.Testing;

namespace BriefingBot.Ingestion.Tests.Mail;

public sealed class MailHeaderTests : ReaderTest
{
    [Theory]
    [InlineData("List-Post: <mailto:talk@lists.example>\nList-Id: Harbour talk <talk.lists.example>\nList-Unsubscribe: <https://lists.example/out>\n", "Harbour talk", "Ada Quay")]
    [InlineData("List-Post: <mailto:talk@lists.example>\nList-Id: <talk.lists.example>\n", "talk.lists.example", "Ada Quay")]
    [InlineData("List-Post: <mailto:talk@lists.example>\n", "", "Ada Quay")]
    [InlineData("List-Post: NO (announcements only)\nList-Id: Harbour news <news.lists.example>\n", "Ada Quay", "")]
    [InlineData("List-Id: Harbour news <news.lists.example>\n", "Ada Quay", "")]
    [InlineData("List-Unsubscribe: <https://lists.example/out>\n", "Ada Quay", "")]
    [InlineData("", "", "Ada Quay")]
    public async Task Who_wrote_and_who_published_is_told_by_the_kind_of_list(string fields, string outlet, string author)
    {
        var article = await ReadArticle("a.eml", AMail.Of("The ferry is back.", fields));

        Assert.Equal((outlet, author), (article.Outlet, string.Join(", ", article.Authors)));
    }

    [Theory]
    [InlineData("2024-02-03T08:00:00Z", "2024-02-03T09:30:00+01:00")]
    [InlineData("2024-02-03T07:00:00Z", "")]
    public async Task A_mail_that_says_it_was_sent_in_the_future_has_no_date(string now, string published)
    {
        var reader = new SourceReader(Options, new ScriptedTime(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture)));

        var outcomes = await reader.ReadAsync(Folder.Write("a.eml", AMail.Of("The ferry is back.")), Cancellation).ToListAsync(Cancellation);

        Assert.Equal(published, Assert.IsType<ReadOutcome.Read>(Assert.Single(outcomes)).Article.Published?.ToString() ?? "");
    }
}
