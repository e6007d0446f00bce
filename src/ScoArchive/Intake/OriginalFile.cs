namespace ScoArchive.Intake;

/// <summary>A file as somebody has it, before anything was made of it.</summary>
/// <param name="Path">Its path as it was given, for messages.</param>
/// <param name="Bytes">Its bytes.</param>
public sealed record OriginalFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Its name without folders.</summary>
    public string Name => System.IO.Path.GetFileName(Path);
}
