using System.Text;

namespace ScoArchive.Core.Exports;

/// <summary>A concept scheme as a Turtle file.</summary>
/// <param name="Scheme">The scheme.</param>
public sealed record SkosTurtle(SkosScheme Scheme) : IFileContent
{
    /// <inheritdoc/>
    public byte[] Write() => Encoding.UTF8.GetBytes(SkosTurtleWriter.Write(Scheme));
}

/// <summary>A concept scheme as a JSON-LD file.</summary>
/// <param name="Scheme">The scheme.</param>
public sealed record SkosJson(SkosScheme Scheme) : IFileContent
{
    /// <inheritdoc/>
    public byte[] Write() => Encoding.UTF8.GetBytes(SkosJsonWriter.Write(Scheme));
}
