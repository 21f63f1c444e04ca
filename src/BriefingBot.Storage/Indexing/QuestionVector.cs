using System.Runtime.ExceptionServices;
using BriefingBot.Core.Ports;
using BriefingBot.Core.Vectors;

namespace BriefingBot.Storage.Indexing;

/// <summary>Works out a question's vector in the midst of a search, and keeps a failure of the embedder apart from a damaged index.</summary>
internal static class QuestionVector
{
    /// <summary>The vector.</summary>
    /// <exception cref="FailedException">It could not be worked out, or has not <paramref name="dimensions"/>.</exception>
    public static QuantizedVector Of(SearchRequest request, int dimensions)
    {
        try
        {
            var vector = request.Vector.Value;
            return vector.Values.Length == dimensions
                ? vector
                : throw new ArgumentException(
                    $"The question's vector has {vector.Values.Length} dimensions, the index has {dimensions}.", nameof(request));
        }
        catch (Exception exception)
        {
            throw new FailedException(exception);
        }
    }

    /// <summary>Searches; what kept the vector from being worked out is thrown as it was.</summary>
    public static SearchResult Unwrap(Func<SearchResult> search)
    {
        try
        {
            return search();
        }
        catch (FailedException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerException!);
            throw;
        }
    }

    /// <summary>Wraps what the embedder threw.</summary>
    internal sealed class FailedException(Exception inner) : Exception("The question's vector could not be worked out.", inner);
}
