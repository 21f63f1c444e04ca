using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BriefingBot.Discord.Time;
using Polly;

namespace BriefingBot.Discord.Rest;

/// <summary>Makes calls: limits, retries and deadlines included. Safe for concurrent use.</summary>
internal sealed class RestClient(RestSender sender, RestPipelines pipelines)
{
    /// <summary>Makes a call without a body and reads its answer; the errors are those of the calls below, and the first.</summary>
    /// <exception cref="JsonException">The answer is not what was expected.</exception>
    public async Task<T> GetAsync<T>(Route route, JsonTypeInfo<T> answer, Deadline deadline, CancellationToken cancellation) =>
        Read(route, await RunAsync(new(route, null, deadline), cancellation), answer);

    /// <summary>Makes a call and reads its answer.</summary>
    public async Task<T> SendAsync<TBody, T>(
        Route route, TBody body, JsonTypeInfo<TBody> type, JsonTypeInfo<T> answer, Deadline deadline, CancellationToken cancellation) =>
        Read(route, await RunAsync(new(route, JsonSerializer.SerializeToUtf8Bytes(body, type), deadline), cancellation), answer);

    /// <summary>Makes a call whose answer does not matter.</summary>
    /// <exception cref="RestException">Discord refused it, or failed too often.</exception>
    /// <exception cref="HttpRequestException">Discord could not be reached.</exception>
    /// <exception cref="Limits.RateLimitedException">A rate limit holds it back beyond its deadline.</exception>
    public Task SendAsync<TBody>(Route route, TBody body, JsonTypeInfo<TBody> type, Deadline deadline, CancellationToken cancellation) =>
        RunAsync(new(route, JsonSerializer.SerializeToUtf8Bytes(body, type), deadline), cancellation);

    private async Task<byte[]> RunAsync(RestCall call, CancellationToken cancellation)
    {
        var context = ResilienceContextPool.Shared.Get(cancellation);
        try
        {
            context.Properties.Set(RestCall.Key, call);
            return await pipelines[call.Route.Kind].ExecuteAsync(
                static async (context, state) => await state.sender.SendAsync(state.call, context.CancellationToken),
                context,
                (sender, call));
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static T Read<T>(Route route, byte[] body, JsonTypeInfo<T> type) =>
        JsonSerializer.Deserialize(body, type) ?? throw new JsonException($"{route.Method} {route.Template} was answered with null.");
}
