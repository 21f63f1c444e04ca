using Microsoft.Extensions.DependencyInjection;

namespace BriefingBot.Composition;

/// <summary>A service that is made at its first use, because what it opens or loads may not be needed.</summary>
internal sealed class LazyService<T>(IServiceProvider services) : Lazy<T>(services.GetRequiredService<T>)
    where T : notnull;
