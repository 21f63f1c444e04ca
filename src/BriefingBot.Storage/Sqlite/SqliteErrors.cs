using System.Globalization;
using BriefingBot.Core.Ports;
using Microsoft.Data.Sqlite;
using Polly.Timeout;

namespace BriefingBot.Storage.Sqlite;

/// <summary>Says in words for a person what SQLite reports as a number (sqlite.org/rescode.html).</summary>
internal static class SqliteErrors
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int IoError = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>Whether another connection holds a lock that will be given back.</summary>
    public static bool IsBusy(SqliteException exception) => exception.SqliteErrorCode is Busy or Locked;

    /// <summary>Whether the cause lies outside the program, so that a person can do something about it.</summary>
    public static bool CanExplain(Exception exception) => exception
        is TimeoutRejectedException
        or UnauthorizedAccessException
        or IOException
        or InvalidDataException
        or SqliteException { SqliteErrorCode: Busy or Locked or ReadOnly or IoError or Corrupt or Full or CannotOpen or NotADatabase };

    /// <summary>The exception for a person.</summary>
    public static StoreException Explain(Exception exception, StoreOptions options) => new(
        exception switch
        {
            TimeoutRejectedException => BusyMessage(options),
            SqliteException sqlite => Message(sqlite.SqliteErrorCode, options),
            InvalidDataException => Message(Corrupt, options),
            _ => NotWritableMessage(options, exception.Message),
        },
        exception);

    private static string Message(int code, StoreOptions options) => code switch
    {
        Busy or Locked => BusyMessage(options),
        IoError => $"Reading or writing {options.DatabaseFile} failed. Check the disk, and that the folder is on a local one.",
        Full => $"The disk that holds {options.DataFolder} is full. Free some space and load again; what was saved is kept.",
        Corrupt or NotADatabase =>
            $"{options.DatabaseFile} is damaged or is no database of this program. "
            + "Restore the folder from a copy, or move it away and load the articles again.",
        _ => NotWritableMessage(options, "the database cannot be opened for writing"),
    };

    private static string BusyMessage(StoreOptions options) => string.Create(CultureInfo.InvariantCulture,
        $"Another process kept {options.DatabaseFile} locked for more than {options.BusyTimeout.TotalSeconds:0.#} seconds. "
        + $"Wait for it to finish, or end it, and try again.");

    private static string NotWritableMessage(StoreOptions options, string reason) =>
        $"The data folder {options.DataFolder} cannot be used: {reason.TrimEnd('.')}. "
        + "Give the program the right to write there, or choose another folder with --data.";
}
