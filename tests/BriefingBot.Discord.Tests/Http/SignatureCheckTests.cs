using System.Globalization;
using System.Text;
using BriefingBot.Discord.Http;
using CsCheck;
using Microsoft.Extensions.Time.Testing;
using NSec.Cryptography;

namespace BriefingBot.Discord.Tests.Http;

public sealed class SignatureCheckTests : IDisposable
{
    private static readonly byte[] s_body = Encoding.UTF8.GetBytes("{\"type\":1}");

    private readonly FakeTimeProvider _time = new(new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly Key _key = Key.Create(SignatureAlgorithm.Ed25519);

    public void Dispose() => _key.Dispose();

    [Fact]
    public void What_Discord_signed_is_genuine() => Assert.Equal(SignatureVerdict.Genuine, Check(Sign(Now, s_body), Now, s_body));

    /// <summary>Law: whichever bit of the body is turned, the signature does not fit any more.</summary>
    [Fact]
    public void A_body_that_was_changed_is_forged()
    {
        var signature = Sign(Now, s_body);
        Gen.Int[0, (s_body.Length * 8) - 1].Sample(bit =>
        {
            var changed = s_body.ToArray();
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            return Check(signature, Now, changed) == SignatureVerdict.Forged;
        });
    }

    [Fact]
    public void A_signature_of_another_timestamp_is_forged() =>
        Assert.Equal(SignatureVerdict.Forged, Check(Sign(At(1), s_body), Now, s_body));

    [Theory]
    [InlineData(-301)]
    [InlineData(301)]
    public void A_timestamp_far_from_the_present_is_stale(int seconds) =>
        Assert.Equal(SignatureVerdict.Stale, Check(Sign(At(seconds), s_body), At(seconds), s_body));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12x4")]
    [InlineData("-100")]
    [InlineData("9999999999999999999999")]
    public void A_timestamp_that_is_no_number_of_seconds_is_malformed(string? timestamp) =>
        Assert.Equal(SignatureVerdict.Malformed, Check(Sign(Now, s_body), timestamp, s_body));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("abcd")]
    public void A_signature_of_the_wrong_length_is_malformed(string? signature) =>
        Assert.Equal(SignatureVerdict.Malformed, Check(signature, Now, s_body));

    [Fact]
    public void A_signature_that_is_not_hexadecimal_is_malformed() =>
        Assert.Equal(SignatureVerdict.Malformed, Check("zz" + Sign(Now, s_body)[2..], Now, s_body));

    [Fact]
    public void The_last_timestamp_that_fits_into_the_header_is_stale_not_an_error() =>
        Assert.Equal(SignatureVerdict.Stale, Check(Sign("999999999999", s_body), "999999999999", s_body));

    private string Now => At(0);

    private string At(int seconds) => (_time.GetUtcNow().ToUnixTimeSeconds() + seconds).ToString(CultureInfo.InvariantCulture);

    private string Sign(string timestamp, byte[] body) =>
        Convert.ToHexStringLower(SignatureAlgorithm.Ed25519.Sign(_key, [.. Encoding.UTF8.GetBytes(timestamp), .. body]));

    private SignatureVerdict Check(string? signature, string? timestamp, byte[] body) =>
        new SignatureCheck(Convert.ToHexString(_key.PublicKey.Export(KeyBlobFormat.RawPublicKey)), _time).Check(signature, timestamp, body);
}
