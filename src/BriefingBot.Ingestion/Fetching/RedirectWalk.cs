using System.Net;

namespace BriefingBot.Ingestion.Fetching;

/// <summary>Follows redirects, and checks every address on the way as if it had been asked for.</summary>
internal sealed class RedirectWalk(AddressRules rules, Exchange exchange)
{
    /// <summary>Fetches, once.</summary>
    /// <param name="request">What.</param>
    /// <param name="mayVisit">Waits until an address may be visited; throws where it is to be left alone.</param>
    /// <param name="patience">How long servers are waited for.</param>
    /// <param name="cancellation">Stops.</param>
    /// <exception cref="FetchException">There is no page, or it may not be fetched.</exception>
    public async Task<FetchedPage> RunAsync(
        FetchRequest request, Func<Uri, Patience, CancellationToken, Task> mayVisit, Patience patience, CancellationToken cancellation)
    {
        var address = request.Address;
        var isForGood = true;
        for (var followed = 0; ; followed++)
        {
            rules.Check(address);
            address = new(address.GetLeftPart(UriPartial.Query));
            await mayVisit(address, patience, cancellation);
            var (page, next, status) = await patience.SpendAsync(stop => exchange.RunAsync(address, request, stop), cancellation);
            if (page is not null)
            {
                return followed > 0 && isForGood ? page with { MovedTo = address } : page;
            }

            isForGood &= status is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
            address = followed == request.MaxRedirects
                ? throw FetchProblems.TooManyRedirects(request.MaxRedirects, status)
                : Followed(request, address, next!);
        }
    }

    private static Uri Followed(FetchRequest request, Uri address, Uri next) =>
        address.Scheme == Uri.UriSchemeHttps && next.Scheme == Uri.UriSchemeHttp ? throw FetchProblems.LessSecure
        : request.Purpose.AvoidsWalls && WallAddress.Problem(request.Address, next) is { } wall ? throw wall
        : next;
}
