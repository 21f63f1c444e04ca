using System.Globalization;
using BriefingBot.Chat.Platform;
using BriefingBot.Chat.Ports;
using BriefingBot.Ingestion.Fetching;

namespace BriefingBot.Intake;

/// <summary>Fetches files that people send from the hosts where the chat platform keeps them, and from nowhere else.</summary>
internal sealed class AttachmentReader(IntakeOptions options, FetchOptions fetching, PageFetcher fetcher) : IAttachmentReader
{
    /// <inheritdoc/>
    public async Task<ReadOnlyMemory<byte>> ReadAsync(FileValue file, long maxBytes, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (!IsPlatforms(file.Address))
        {
            throw new IntakeException("The file does not lie where the chat keeps files. Send it along with the command.");
        }

        if (file.Size > maxBytes)
        {
            throw TooLarge(maxBytes, null);
        }

        try
        {
            var request = new FetchRequest(file.Address, FetchPurpose.Attachment) { MaxBytes = maxBytes, MaxRedirects = 0 };
            return (await fetcher.FetchAsync(request, cancellation)).Body;
        }
        catch (FetchException failure)
        {
            throw failure.IsTooLarge ? TooLarge(maxBytes, failure) : new IntakeException(Words(failure), failure);
        }
    }

    private static IntakeException TooLarge(long maxBytes, FetchException? failure) => new(
        string.Create(
            CultureInfo.InvariantCulture, $"The file has more than {maxBytes:N0} bytes, which is the most that is taken. Split it and send the parts."),
        failure);

    private static string Words(FetchException failure) => failure.Status is 401 or 403 or 404 or 410
        ? "The chat no longer gives this file. Send it again."
        : failure.Message;

    private bool IsPlatforms(Uri address) =>
        address.IsAbsoluteUri
        && Names(options.AttachmentHosts, address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && Names(fetching.AllowedPrivateHosts, address)));

    private static bool Names(IReadOnlyList<string> hosts, Uri address) =>
        hosts.Contains(address.IdnHost, StringComparer.OrdinalIgnoreCase)
        || hosts.Contains(string.Create(CultureInfo.InvariantCulture, $"{address.IdnHost}:{address.Port}"), StringComparer.OrdinalIgnoreCase);
}
