using MimeKit;

namespace BriefingBot.Ingestion.Mail;

/// <summary>Names of what is attached to a mail, no two alike, so that each has an address of its own.</summary>
internal static class AttachmentNames
{
    /// <summary>The names in the order of the parts; a name that was there before gets a number before it, which leaves its ending alone.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<MimeEntity> parts)
    {
        HashSet<string> taken = new(StringComparer.Ordinal);
        return [.. parts.Select((part, index) => Own(Told(part) ?? FormattableString.Invariant($"attachment {index + 1}"), taken))];
    }

    private static string? Told(MimeEntity part) =>
        new[] { part.ContentDisposition?.FileName, part.ContentType.Name }.FirstOrDefault(name => !string.IsNullOrWhiteSpace(name));

    private static string Own(string name, HashSet<string> taken)
    {
        var own = name;
        for (var number = 2; !taken.Add(own); number++)
        {
            own = FormattableString.Invariant($"({number}) {name}");
        }

        return own;
    }
}
