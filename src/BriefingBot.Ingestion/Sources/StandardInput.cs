using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace BriefingBot.Ingestion.Sources;

/// <summary>Reads what another program gives on standard input, which has neither a name nor an address.</summary>
internal sealed class StandardInput(IngestionOptions options, ContentReader reader)
{
    private const string Name = "standard input";
    private const int HashCharacters = 32;

    /// <summary>
    /// What the input holds. Its address is made of a hash of its content, so that the same content is the same article; of an input that
    /// is larger than a file that is read whole the beginning has to do. Text without a kind of its own counts as plain text.
    /// </summary>
    public async IAsyncEnumerable<Finding> ReadAsync(Stream input, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var source = new SalvagingStream(input, int.MaxValue);
        var whole = PipeReader.Create(source, new(leaveOpen: true));
        var read = await whole.ReadAtLeastAsync(options.MaxFileBytes, cancellation);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var segment in read.Buffer)
        {
            hash.AppendData(segment.Span);
        }

        whole.AdvanceTo(read.Buffer.Start);
        var address = new Uri("file:///stdin/" + Convert.ToHexStringLower(hash.GetHashAndReset())[..HashCharacters]);
        await using var content = new SourceContent(Name, whole.AsStream(), address) { IsNamedByPerson = false, ReadAhead = source };
        await foreach (var finding in reader.ReadAsync(content, SourceKind.PlainText, passedOver: null, cancellation))
        {
            yield return finding;
        }
    }
}
