using System.IO.Compression;
using System.Text;
using BriefingBot.FakeDiscord.Interactions;
using BriefingBot.FakeDiscord.World;

namespace BriefingBot.Tests.WholeProgram.DiscordTests;

public sealed class LoadingTests(SharedBot bot) : SharedBotTests(bot)
{
    private const string Article = "The harbour board closed the north quay for 31 days. A crane had sunk into the wet ground, an engineer said.";
    private const string Question = "for how many days is the north quay closed?";

    [Fact]
    public async Task What_an_admin_pastes_is_found_in_this_server_and_in_no_other()
    {
        var stranger = Visitor.Arrive(Bot);

        var loaded = await Reader.AsAdmin.DoAsync(InteractionDraft.Slash("articles", "add", "text")
            .With("title", "North quay closed").With("text", Article).With("outlet", "Harbour Post")
            .With("link", "https://harbour.example/quay").With("published", "2021-03-05"));

        Assert.Contains("New: 1.", loaded.Shown(), StringComparison.Ordinal);
        var here = (await Reader.AskAsync(Question)).Shown();
        Assert.Contains("31 days", here, StringComparison.Ordinal);
        Assert.Contains("Harbour Post, 5 March 2021", here, StringComparison.Ordinal);
        var elsewhere = (await stranger.AskAsync(Question)).Shown();
        Assert.DoesNotContain("31 days", elsewhere, StringComparison.Ordinal);
        Assert.Contains("Searched 14 articles", elsewhere, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_file_is_loaded_and_found()
    {
        var loaded = await AddAsync(new("quay.txt", "text/plain", Encoding.UTF8.GetBytes($"North quay closed\n\n{Article}")));

        Assert.Contains("New: 1.", loaded.Shown(), StringComparison.Ordinal);
        Assert.Contains("31 days", (await Reader.AskAsync(Question)).Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_that_is_removed_is_found_no_longer()
    {
        const string Address = "https://harbour.example/quay";
        await Reader.AsAdmin.DoAsync(InteractionDraft.Slash("articles", "add", "text")
            .With("title", "North quay closed").With("text", Article).With("link", Address));

        var removed = await Reader.AsAdmin.DoAsync(InteractionDraft.Slash("articles", "remove").With("article", Address));

        Assert.StartsWith("Removed:", removed.Shown(), StringComparison.Ordinal);
        Assert.DoesNotContain("31 days", (await Reader.AskAsync(Question)).Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_above_10_MB_is_refused_by_its_size()
    {
        var refused = await AddAsync(new("quay.txt", "text/plain", new byte[(10 << 20) + 1]));

        Assert.Contains("at most", refused.Shown(), StringComparison.Ordinal);
        Assert.DoesNotContain(Discord.Requests.All, request => request.Path.Contains("attachments", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_above_10_MB_that_claims_to_be_small_is_refused_all_the_same()
    {
        var refused = await AddAsync(new("quay.txt", "text/plain", new byte[(10 << 20) + 1]) { ToldSize = 1000 });

        Assert.StartsWith("Nothing was loaded:", refused.Shown(), StringComparison.Ordinal);
        Assert.Contains("10,485,760 bytes", refused.Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zip_bomb_is_refused_with_the_limit()
    {
        const int Unpacked = 128 << 20;
        var refused = await AddAsync(new("quay.txt.gz", "application/gzip", Packed(new byte[Unpacked])));

        Assert.StartsWith("Nothing was loaded:", refused.Shown(), StringComparison.Ordinal);
        Assert.Contains("67,108,864", refused.Shown(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quay.txt.gz", "gzip")]
    [InlineData("quay.txt", "gzip")]
    public async Task A_packed_file_in_a_packed_file_is_refused(string name, string kind)
    {
        var refused = await AddAsync(new(name, "text/plain", Packed(Packed(Packed(Encoding.UTF8.GetBytes(Article))))));

        Assert.StartsWith("Nothing was loaded:", refused.Shown(), StringComparison.Ordinal);
        Assert.Contains(kind, refused.Shown(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quay.txt", "%PDF-1.7\n1 0 obj", "a PDF")]
    [InlineData("quay.txt", "PK\u0003\u0004quay", "zip")]
    [InlineData("quay.txt", "<!doctype html><p>The quay is closed.</p>", "it holds HTML")]
    [InlineData("quay.json", "The quay is closed.", "JSON")]
    public async Task A_file_whose_name_lies_is_refused_with_what_it_is(string name, string content, string words)
    {
        var refused = await AddAsync(new(name, "text/plain", Encoding.Latin1.GetBytes(content)));

        Assert.StartsWith("Nothing was loaded:", refused.Shown(), StringComparison.Ordinal);
        Assert.Contains(words, refused.Shown(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("http://192.168.0.1/admin")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("http://localhost/")]
    [InlineData("http://[::1]/")]
    public async Task An_address_of_a_private_network_is_refused_with_clear_words(string address)
    {
        var refused = await Reader.AsAdmin.DoAsync(InteractionDraft.Slash("articles", "add", "url").With("address", address));

        Assert.Contains("only public addresses are fetched", refused.Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_may_not_manage_the_server_loads_nothing()
    {
        var refused = await Reader.DoAsync(InteractionDraft.Slash("articles", "add", "text").With("title", "North quay closed").With("text", Article));

        Assert.True(refused.Ephemeral);
        Assert.Contains("Only those who may manage this server", refused.Shown(), StringComparison.Ordinal);
        Assert.DoesNotContain("31 days", (await Reader.AskAsync(Question)).Shown(), StringComparison.Ordinal);
    }

    private Task<FakeMessage> AddAsync(DraftFile file) =>
        Reader.AsAdmin.DoAsync(InteractionDraft.Slash("articles", "add", "file").With("file", file));

    private static byte[] Packed(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(content);
        }

        return packed.ToArray();
    }
}
