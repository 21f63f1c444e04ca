using BriefingBot.Ingestion.Html;

namespace BriefingBot.Evaluation.Pages;

/// <summary>A page with its truth and what was extracted of it.</summary>
/// <param name="Truth">The truth.</param>
/// <param name="Page">What the product made of it, or null where the file is missing.</param>
/// <param name="Milliseconds">How long that took.</param>
internal sealed record ExtractedText(PageTruth Truth, ExtractedPage? Page, double Milliseconds);
