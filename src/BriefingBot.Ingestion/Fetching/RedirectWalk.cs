namespace BriefingBot.Ingestion.Fetching;

/// <summary>Follows redirects, and checks every address on the way as if it had been asked for.</summary>
internal sealed class RedirectWalk(AddressRules rules, Exchange exchange)
{
    /// <summary>Fetches, once.</summary>
    /// <param name="request">What.</param>
    /// <param name="mayVisit">Throws where an address is to be left alone.</param>
    /// <param name="cancellation">Stops.</param>
    /// <exception cref="FetchException">There is no page, or it may not be fetched.</exception>
    public async Task<FetchedPage> RunAsync(FetchRequest request, Func<Uri, CancellationToken, Task> mayVisit, CancellationToken cancellation)
    {
        var address = request.Address;
        for (var followed = 0; ; followed++)
        {
            rules.Check(address);
            address = new(address.GetLeftPart(UriPartial.Query));
            await mayVisit(address, cancellation);
            var (page, next) = await exchange.RunAsync(address, request, cancellation);
            if (page is not null)
            {
                return page;
            }

            if (followed == request.MaxRedirects)
            {
                throw FetchProblems.TooManyRedirects(request.MaxRedirects);
            }

            if (address.Scheme == Uri.UriSchemeHttps && next!.Scheme == Uri.UriSchemeHttp)
            {
                throw FetchProblems.LessSecure;
            }

            address = next!;
        }
    }
}
