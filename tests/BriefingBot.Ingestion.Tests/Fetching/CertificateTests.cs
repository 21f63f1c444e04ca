using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using BriefingBot.Ingestion.Fetching;

namespace BriefingBot.Ingestion.Tests.Fetching;

public sealed class CertificateTests : IDisposable
{
    private readonly TcpListener _site = new(IPAddress.Loopback, 0);

    public CertificateTests() => _site.Start();

    [Fact]
    public async Task A_site_whose_certificate_nobody_vouches_for_is_refused_at_once()
    {
        var port = ((IPEndPoint)_site.LocalEndpoint).Port;
        var handshakes = HandshakesAsync();
        using var fetcher = new PageFetcher(new() { AllowedPrivateHosts = [$"127.0.0.1:{port}"] }, TimeProvider.System);

        var refusal = await Assert.ThrowsAsync<FetchException>(
            () => fetcher.FetchAsync(new(new($"https://127.0.0.1:{port}/"), FetchPurpose.Attachment), TestContext.Current.CancellationToken));
        _site.Stop();

        Assert.Contains("its certificate cannot be trusted", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(1, await handshakes);
    }

    public void Dispose() => _site.Dispose();

    private async Task<int> HandshakesAsync()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
        for (var count = 0; ; count++)
        {
            try
            {
                using var client = await _site.AcceptTcpClientAsync();
                await using var secured = new SslStream(client.GetStream());
                await secured.AuthenticateAsServerAsync(certificate);
            }
            catch (Exception failure) when (failure is AuthenticationException or IOException)
            {
                // The other side does not trust the certificate.
            }
            catch (Exception failure) when (failure is SocketException or ObjectDisposedException or InvalidOperationException)
            {
                return count;
            }
        }
    }
}
