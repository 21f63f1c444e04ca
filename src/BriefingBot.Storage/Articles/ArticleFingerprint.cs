using System.Runtime.InteropServices;
using System.Security.Cryptography;
using BriefingBot.Core.Articles;
using BriefingBot.Storage.Sqlite.Values;
using Microsoft.Data.Sqlite;

namespace BriefingBot.Storage.Articles;

/// <summary>What decides whether an article has changed, in the form in which it is stored.</summary>
/// <param name="Sha256">SHA-256 of the text in UTF-8.</param>
/// <param name="Title">The headline.</param>
/// <param name="Outlet">The publisher.</param>
/// <param name="Authors">The authors as JSON.</param>
/// <param name="Published">The publication in ISO 8601 as the source tells it, or null.</param>
internal sealed record ArticleFingerprint(byte[] Sha256, string Title, string Outlet, string Authors, string? Published)
{
    /// <summary>The columns that <see cref="IsIn"/> compares.</summary>
    public const string Columns = "version.sha256, version.title, version.outlet, version.authors, version.told";

    /// <summary>That of an incoming article.</summary>
    public static ArticleFingerprint Of(IncomingArticle article) => new(
        Convert.FromHexString(VersionHash.Of(article.Text).Value),
        article.Title,
        article.Outlet,
        AuthorsValue.Encode(article.Authors),
        article.Published?.ToString());

    /// <summary>SHA-256 of all of it; of a text of the fields in which each has its length before it.</summary>
    public byte[] Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Sha256);
        foreach (var field in (string[])[Title, Outlet, Authors, Published ?? ""])
        {
            hash.AppendData(BitConverter.GetBytes(field.Length));
            hash.AppendData(MemoryMarshal.AsBytes(field.AsSpan()));
        }

        return hash.GetHashAndReset();
    }

    /// <summary>Whether a row that starts with <see cref="Columns"/> says the same.</summary>
    public bool IsIn(SqliteDataReader row) => row.GetFieldValue<byte[]>(0).AsSpan().SequenceEqual(Sha256)
        && TextValue.Decode(row, 1) == Title
        && TextValue.Decode(row, 2) == Outlet
        && row.GetString(3) == Authors
        && (row.IsDBNull(4) ? null : row.GetString(4)) == Published;
}
