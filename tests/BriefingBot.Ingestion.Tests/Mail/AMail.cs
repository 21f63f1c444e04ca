namespace BriefingBot.Ingestion.Tests.Mail;

/// <summary>Writes mails as they are sent.</summary>
internal static class AMail
{
    private const string Boundary = "=_part";

    /// <summary>A mail of one part.</summary>
    public static string Of(string body, string fields = "", string id = "m1@harbour.example") =>
        $"""
        Received: from mail.harbour.example by mx.example; Sat, 3 Feb 2024 09:30:01 +0100
        From: "Ada Quay" <ada@harbour.example>
        To: readers@harbour.example
        Subject: =?utf-8?q?Ferry_sails_again_=E2=80=93_at_last?=
        Date: Sat, 3 Feb 2024 09:30:00 +0100
        Message-ID: <{id}>
        MIME-Version: 1.0
        {fields}
        {body}
        """.ReplaceLineEndings("\n");

    /// <summary>A mail of several parts.</summary>
    public static string Multipart(string kind, params string[] parts)
    {
        // A boundary may not stand in a part of its own mail, and mails stand in mails here.
        var boundary = Boundary + parts.Sum(part => part.Length);
        return Of(string.Concat(parts.Select(part => $"--{boundary}\n{part}\n")) + $"--{boundary}--\n", $"Content-Type: multipart/{kind}; boundary=\"{boundary}\"\n");
    }

    public static string Part(string type, string body, string? disposition = null, string encoding = "8bit") =>
        $"Content-Type: {type}\n{(disposition is null ? "" : $"Content-Disposition: {disposition}\n")}Content-Transfer-Encoding: {encoding}\n\n{body}";
}
