using BriefingBot.Core.Ports;

namespace BriefingBot.Maintenance;

/// <summary>Examines whether the embedding model runs on this machine and tells near from far.</summary>
internal sealed class EmbedderCheck(Lazy<IEmbedder> embedder) : IHealthCheck
{
    private const string Near = "The court ruled on Monday.";
    private const string Far = "Bananas are rich in potassium.";

    /// <inheritdoc/>
    public string Subject => "Embedding model";

    /// <inheritdoc/>
    public Task<Diagnosis> ExamineAsync(CancellationToken cancellation)
    {
        var model = embedder.Value;
        var question = model.EmbedQuestion("When did the court rule?").Passages;
        var near = model.EmbedPassage("", Near, [new(0, Near.Length)]).Whole.Cosine(question);
        var far = model.EmbedPassage("", Far, [new(0, Far.Length)]).Whole.Cosine(question);
        var finding = $"{model.Identity}, {model.Dimensions} dimensions";
        return Task.FromResult(near > far
            ? new Diagnosis(Subject, finding)
            : new(Subject, finding, "Its results make no sense. Delete the folder 'models' in the data folder; the model is then made anew."));
    }
}
