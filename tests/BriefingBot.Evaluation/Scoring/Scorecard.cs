namespace BriefingBot.Evaluation.Scoring;

/// <summary>All figures of one set of questions.</summary>
internal sealed record Scorecard(IReadOnlyList<Figure> Figures, IReadOnlyList<TypeShare> EvidenceByType);
