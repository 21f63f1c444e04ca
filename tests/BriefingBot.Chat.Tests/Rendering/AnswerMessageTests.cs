using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Rendering;
using BriefingBot.Chat.Tests.Support;
using BriefingBot.Core.Answers;
using BriefingBot.Testing;
using CsCheck;

namespace BriefingBot.Chat.Tests.Rendering;

public sealed class AnswerMessageTests
{
    private static readonly ChatLocale s_english = new(Language.English, TimeZoneInfo.Utc);

    private static readonly string[] s_names = ["", "A", "Harbour Post", "__(:_[]<", new('*', 3000), string.Concat(Enumerable.Repeat("a ", 900))];

    private static readonly string[] s_words = ["word", "**", "_x_", "@everyone", "“quoted”", new('(', 700), new('a', 5000)];

    private static readonly Gen<string> s_name = Gen.OneOf(Piece.Of(s_names), Gen.String[Gen.Char.AlphaNumeric, 0, 400]);

    private static readonly Gen<string> s_word = Gen.OneOf(Piece.Of(s_words), Gen.String[Gen.Char.AlphaNumeric, 1, 60]);

    private static readonly Gen<AnArticle> s_article = Gen.Select(s_name, s_name, s_name, s_word.Array[1, 59], Gen.Int[0, 3000]).Select(
        (outlet, title, author, words, path) => AnArticle.At("https://a.example/" + new string('p', path))
            .From(outlet).Titled(title).By(author, author, author, author).Saying(string.Join(' ', words)));

    [Fact]
    public void Of_AnyArticles_FitsAndKeepsTheirSources() => s_article.Array[1, 3].Sample(articles =>
    {
        var answer = AnAnswer.To(new string('(', 999) + "q");
        answer = articles.Aggregate(answer, (a, article) => a.Quoting(article, article.Build().Text));
        var message = AnswerMessage.Of(answer.Found(0.7), "why?", new(7), s_english);

        Assert.Null(MessageLimits.Excess(message));
        Assert.NotEmpty(message.Cards);
        Assert.All(message.Cards, card => Assert.Matches("undated|same article", card.Text));
        Assert.All(message.Cards, card => Assert.Matches(@" — (\[Read it in the article\]\(<https://|on )", card.Text));
    });

    [Fact]
    public void Of_ExcerptsThatDoNotFitTogether_LeavesOutTheLastOnes()
    {
        var longest = string.Join(' ', Enumerable.Repeat(new string('w', 29), 59));
        var answer = AnAnswer.To("what?");
        foreach (var i in Enumerable.Range(1, 3))
        {
            answer.Quoting(AnArticle.At($"https://a.example/{i}/{new string('p', 900)}").Saying(longest), longest);
        }

        var message = AnswerMessage.Of(answer.Found(0.7), "what?", null, s_english);

        Assert.Equal(2, message.Cards.Count);
        Assert.All(message.Cards, card => Assert.Contains(longest, card.Text, StringComparison.Ordinal));
        Assert.Contains("Further passages are left out", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_ExcerptThatAloneIsTooLong_IsCutBetweenWords()
    {
        var text = string.Join(' ', Enumerable.Repeat(new string('w', 99), 55));
        var message = AnswerMessage.Of(AnAnswer.To("what?").Quoting(AnArticle.At("https://a.example/1").Saying(text), text).Found(0.7), "what?", null, s_english);

        var quoted = Assert.Single(message.Cards).Text.Split('\n')[0];
        Assert.All(quoted.TrimStart('>', ' ').Trim('*').Split(' ', StringSplitOptions.RemoveEmptyEntries), word => Assert.Contains(word.Trim('*'), new[] { new string('w', 99), "…" }));
    }

    [Fact]
    public void Of_ATextOfOneEndlessWord_SaysThatItCannotBeShown()
    {
        var word = new string('w', 9000);
        var message = AnswerMessage.Of(AnAnswer.To("what?").Quoting(AnArticle.At("https://a.example/1").Saying(word), word).Found(0.7), "what?", null, s_english);

        Assert.Contains("too long to be shown here", Assert.Single(message.Cards).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("ko")]
    public void Of_AnAnswer_ReadsAsApproved(string language)
    {
        var locale = new ChatLocale(Language.Find(language)!, TimeZoneInfo.FindSystemTimeZoneById("Asia/Seoul"));
        var answer = AnAnswer.To("what did the envoy say?")
            .Quoting(Stories.Harbour, "The envoy spoke on Monday. “We are here,” Ana Reyes said.", "“We are here,” Ana Reyes said.")
            .Quoting(Stories.Hostile, Stories.Hostile.Text);

        Approval.Verify($"answer.{language}", Transcript.Of(AnswerMessage.Of(answer.Found(0.75), "what did the envoy say?", new(7), locale)));
        Approval.Verify(
            $"not-told.{language}",
            Transcript.Of(AnswerMessage.Of(answer.NotFound(NotFoundReason.NotTold), "what did the envoy say?", new(7), locale)));
    }

    [Theory]
    [InlineData("file:///notes/quay%20side.txt", "undated, “North quay closed” — file quay side.txt")]
    [InlineData("urn:sha256:0123abcd", "undated, “North quay closed”")]
    [InlineData("https://reader@a.example/1", @"undated, “North quay closed” — on a.example")]
    public void Of_AnArticleThatCannotBeLinkedTo_ShowsNoRawAddress(string address, string source)
    {
        var article = AnArticle.At(address).From("").Titled("North quay closed").Saying("It rained.");
        var message = AnswerMessage.Of(AnAnswer.To("what?").Quoting(article, "It rained.").Found(0.7), "what?", null, s_english);

        Assert.Equal(source, Assert.Single(message.Cards).Text.Split('\n')[1]);
    }

    [Theory]
    [InlineData("\"Let's get this done.", "> **\"Let's get this done.**\"")]
    [InlineData("You know where.” He left.", "> “**You know where.” He left.**")]
    [InlineData("“We are here,” she said.", "> **“We are here,” she said.**")]
    public void Of_AQuotationCutOffByTheExcerpt_IsClosedOutsideTheWords(string words, string shown)
    {
        var article = AnArticle.At("https://a.example/1").Saying(words);
        var message = AnswerMessage.Of(AnAnswer.To("what?").Quoting(article, words).Found(0.7), "what?", null, s_english);

        Assert.Equal(shown, Assert.Single(message.Cards).Text.Split('\n')[0]);
    }

    [Fact]
    public void Of_ExcerptsOfOneArticle_NamesItOnce()
    {
        var answer = AnAnswer.To("what did the envoy say?")
            .Quoting(Stories.Harbour, "The envoy spoke on Monday.")
            .Quoting(Stories.Harbour, "“We are here,” Ana Reyes said.")
            .Quoting(Stories.Hostile, Stories.Hostile.Text);
        var sources = AnswerMessage.Of(answer.Found(0.7), "what?", null, s_english).Cards.Select(card => card.Text.Split('\n')[1]).ToList();

        Assert.StartsWith("Harbour Post, 16 December 2019, ", sources[0], StringComparison.Ordinal);
        Assert.StartsWith("**Ana Reyes**, same article — [Read it in the article](<https://harbour.example/", sources[1], StringComparison.Ordinal);
        Assert.DoesNotContain("same article", sources[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2013-05-01", "This is 6 years old. Searched ")]
    [InlineData("2019-09-01", "This is 3 months old. Searched ")]
    [InlineData("2019-12-01", "Searched ")]
    public void Of_AnOldAnswer_SaysHowOld(string published, string footer)
    {
        var article = AnArticle.At("https://a.example/1").PublishedOn(published).Saying("It rained.");
        var message = AnswerMessage.Of(AnAnswer.To("what?").Quoting(article, "It rained.").Found(0.7), "what?", null, s_english);

        Assert.StartsWith(footer, Assert.Single(message.Cards).Footer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(NotFoundReason.EmptyCollection)]
    [InlineData(NotFoundReason.NothingInWindow)]
    [InlineData(NotFoundReason.NothingToLookUp)]
    [InlineData(NotFoundReason.NothingNear)]
    public void Of_NoAnswer_SaysWhyAsApproved(NotFoundReason reason) => Approval.Verify(
        $"no-answer.{reason}", Transcript.Of(AnswerMessage.Of(AnAnswer.To("what?").NotFound(reason), "what?", null, s_english)));
}
