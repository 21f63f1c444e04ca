using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Ports;
using BriefingBot.Core.Articles;
using BriefingBot.Core.Loading;

namespace BriefingBot.Chat.Tests.Support;

/// <summary>An intake, attachments and feeds that remember what they were asked and give what a test says.</summary>
internal sealed class FakeIntake : IArticleIntake, IAttachmentReader, IFeedSubscriptions
{
    public List<string> Asked { get; } = [];

    public List<FeedSubscription> Followed { get; } = [];

    /// <summary>What a load does; one new article unless set.</summary>
    public Func<IProgress<LoadProgress>?, CancellationToken, Task<LoadReport>> Loads { get; set; } = (_, _) => Task.FromResult(Report(added: 1));

    public IReadOnlyList<string> FileEndings => [".txt", ".html", ".jsonl"];

    public long MaxFileBytes => 1_000_000;

    public int MaxTextLength => 5_000;

    public static LoadReport Report(int added = 0, params ReadOutcome.Refused[] refused) => new()
    {
        Added = added,
        Updated = 0,
        Unchanged = 0,
        Passages = added,
        Refused = refused,
        RefusedCount = refused.Length,
        Warnings = [],
        Elapsed = TimeSpan.FromSeconds(1),
    };

    public Task<LoadReport> LoadPageAsync(CollectionName collection, Uri address, IProgress<LoadProgress>? progress, CancellationToken cancellation) =>
        Do($"{collection} page {address}", progress, cancellation);

    public Task<LoadReport> LoadFileAsync(
        CollectionName collection, string name, ReadOnlyMemory<byte> content, IProgress<LoadProgress>? progress, CancellationToken cancellation) =>
        Do($"{collection} file {name} of {content.Length} bytes", progress, cancellation);

    public Task<LoadReport> LoadTextAsync(CollectionName collection, PastedArticle article, CancellationToken cancellation) =>
        Do($"{collection} text {article}", null, cancellation);

    public Task<ReadOnlyMemory<byte>> ReadAsync(FileValue file, long maxBytes, CancellationToken cancellation) =>
        Task.FromResult<ReadOnlyMemory<byte>>(new byte[file.Size]);

    public Task<FeedSubscription> AddAsync(CollectionName collection, Uri address, CancellationToken cancellation)
    {
        Asked.Add($"{collection} follow {address}");
        return Task.FromResult(new FeedSubscription(address, "Harbour Post", null, null));
    }

    public Task<IReadOnlyList<FeedSubscription>> ListAsync(CollectionName collection, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<FeedSubscription>>(Followed);

    public Task<bool> RemoveAsync(CollectionName collection, Uri address, CancellationToken cancellation) =>
        Task.FromResult(Followed.RemoveAll(feed => feed.Address == address) > 0);

    public Task<LoadReport> CheckAsync(CollectionName collection, Uri? address, IProgress<LoadProgress>? progress, CancellationToken cancellation) =>
        Do($"{collection} check {address}", progress, cancellation);

    private Task<LoadReport> Do(string what, IProgress<LoadProgress>? progress, CancellationToken cancellation)
    {
        Asked.Add(what);
        return Loads(progress, cancellation);
    }
}
