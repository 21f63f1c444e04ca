using BriefingBot.Chat.Localization;
using BriefingBot.Chat.Ports;
using BriefingBot.Chat.Rendering;
using BriefingBot.Chat.Serving;
using BriefingBot.Core.Loading;

namespace BriefingBot.Chat.Loading;

/// <summary>Shows how far a load is by editing the reply, at most once a second, and at the end what came of it.</summary>
internal sealed class LoadingReply(TimeProvider time)
{
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_timeToTell = TimeSpan.FromSeconds(3);

    /// <summary>Loads and shows.</summary>
    /// <exception cref="RefusalException">Nothing could be loaded; the message says why.</exception>
    public async Task RunAsync(
        Call call, Func<IProgress<LoadProgress>, CancellationToken, Task<LoadReport>> load, CancellationToken cancellation)
    {
        await call.ShowAsync(Notice.Of(call.Say(Phrase.LoadingStarted)), cancellation);
        LoadReport report;
        try
        {
            report = await WithProgressAsync(call, load, cancellation);
        }
        catch (IntakeException exception)
        {
            throw new RefusalException(call.Say(Phrase.NothingLoaded, MarkdownEscaping.Escape(Shortening.AtWord(exception.Message, 600))));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await TellStoppedAsync(call);
            throw;
        }

        await call.ShowAsync(LoadedMessage.Of(report, call.Locale), cancellation);
    }

    /// <summary>Says that the load was stopped. What stopped it has cancelled everything else, so this has a short time of its own.</summary>
    private async Task TellStoppedAsync(Call call)
    {
        using var limit = new CancellationTokenSource(s_timeToTell, time);
        try
        {
            await call.ShowAsync(Notice.Of(call.Say(Phrase.LoadingStopped)), limit.Token);
        }
        catch (Exception)
        {
            // The platform cannot be reached any more either; the load ends all the same.
        }
    }

    private async Task<LoadReport> WithProgressAsync(
        Call call, Func<IProgress<LoadProgress>, CancellationToken, Task<LoadReport>> load, CancellationToken cancellation)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var latest = new LatestProgress();
        var editing = EditAsync(call, latest, ended.Token);
        try
        {
            return await load(latest, cancellation);
        }
        finally
        {
            await ended.CancelAsync();
            await editing;
        }
    }

    private async Task EditAsync(Call call, LatestProgress latest, CancellationToken ended)
    {
        try
        {
            using var timer = new PeriodicTimer(s_pause, time);
            for (var shown = 0; await timer.WaitForNextTickAsync(ended);)
            {
                if (latest.Articles is var articles && articles != shown)
                {
                    shown = articles;
                    var count = call.Locale.Count(articles, Phrase.ArticlesOne, Phrase.ArticlesMany);
                    await call.ShowAsync(Notice.Of(call.Say(Phrase.LoadingProgress, count)), ended);
                }
            }
        }
        catch (Exception)
        {
            // The load has ended, or its progress cannot be shown, which is no reason to stop loading.
        }
    }

    private sealed class LatestProgress : IProgress<LoadProgress>
    {
        private int _articles;

        public int Articles => Volatile.Read(ref _articles);

        public void Report(LoadProgress value) => Volatile.Write(ref _articles, value.Articles);
    }
}
