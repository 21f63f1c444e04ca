using BriefingBot.Core.Articles;

namespace BriefingBot.Ingesting;

/// <summary>What was typed after "ingest".</summary>
/// <param name="Sources">Files, folders, patterns, addresses, and "-" for standard input.</param>
/// <param name="Collection">The collection, or null for the usual one.</param>
/// <param name="AsJson">Whether the summary is printed for programs.</param>
internal sealed record IngestArguments(IReadOnlyList<string> Sources, CollectionName? Collection, bool AsJson);
