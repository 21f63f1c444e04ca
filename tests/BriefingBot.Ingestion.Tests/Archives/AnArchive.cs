using System.Formats.Tar;
using System.IO.Compression;
using System.Text;

namespace BriefingBot.Ingestion.Tests.Archives;

/// <summary>Packs files.</summary>
internal static class AnArchive
{
    public static byte[] Zip(params (string Name, string Content)[] files) => Zip([.. files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Content)))]);

    public static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return packed.ToArray();
    }

    public static byte[] Tar(params (string Name, string Content)[] files)
    {
        using var packed = new MemoryStream();
        using (var archive = new TarWriter(packed, TarEntryFormat.Ustar, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                archive.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(content)) });
            }

            archive.WriteEntry(new UstarTarEntry(TarEntryType.SymbolicLink, "link.txt") { LinkName = "/etc/passwd" });
        }

        return packed.ToArray();
    }

    /// <summary>The archive with all entries marked as encrypted (APPNOTE 4.4.4, bit 0).</summary>
    public static byte[] Locked(byte[] zip)
    {
        var locked = (byte[])zip.Clone();
        foreach (var (signature, flags) in ((string, int)[])[("PK\u0003\u0004", 6), ("PK\u0001\u0002", 8)])
        {
            var bytes = Encoding.Latin1.GetBytes(signature);
            for (var at = 0; locked.AsSpan(at).IndexOf(bytes) is >= 0 and var found; at += found + 1)
            {
                locked[at + found + flags] |= 1;
            }
        }

        return locked;
    }
}
