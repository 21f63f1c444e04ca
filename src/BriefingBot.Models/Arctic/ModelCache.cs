using BriefingBot.Models.Onnx;

namespace BriefingBot.Models.Arctic;

/// <summary>Keeps the quantized model in a folder, so that only the first start pays for the rewriting.</summary>
internal static class ModelCache
{
    /// <summary>Stands in the file's name; a change of the rewriting takes a new number.</summary>
    public const string FileName = "arctic-xs-int8-1.onnx";

    /// <summary>The path of the quantized model, made now where it is not there yet.</summary>
    /// <remarks>Written under a name of its own and then moved, so that two processes and a kill in between do no harm.</remarks>
    public static string Ensure(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (File.Exists(path))
        {
            return path;
        }

        Directory.CreateDirectory(folder);
        var temporary = Path.Combine(folder, Path.GetRandomFileName());
        try
        {
            File.WriteAllBytes(temporary, GraphOutputs.Add(WeightQuantizer.Quantize(ArcticPackage.ReadModel()), ArcticSession.InnerLayers));
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }

        return path;
    }
}
