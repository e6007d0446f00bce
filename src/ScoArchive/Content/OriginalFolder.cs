using System.Security.Cryptography;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Diagnostics;

namespace ScoArchive.Content;

/// <summary>The folder of originals beside the texts: files as they were received, out of which texts were taken.</summary>
public static class OriginalFolder
{
    /// <summary>Its name in the folder of texts.</summary>
    public const string Name = "originals";

    /// <summary>The SHA-256 of bytes, as records and pages state it.</summary>
    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The original that a record names, found to be the file that was received; otherwise why it is not.</summary>
    /// <param name="unit">The seed's files.</param>
    /// <param name="stated">What the record states of it.</param>
    public static Outcome<Original> Read(SeedUnit unit, OriginalStatement stated)
    {
        string folder = Path.Combine(Path.GetDirectoryName(unit.RecordPath)!, Name);
        string name = $"{Path.GetDirectoryName(unit.RecordName)}/{Name}/{stated.File}";
        string path = Path.Combine(folder, stated.File);
        Outcome<byte[]> bytes = File.Exists(path) ? ContentFile.ReadBytes(path, name, unit.Folder) : Outcome.Failed<byte[]>(Diagnostic.Error(
            ContentCodes.NoOriginal, unit.RecordName, stated.RecordLine, $"the original '{stated.File}' is not in {Name}", $"put the file as it was received there, or take 'original' out of the record"));
        if (bytes.Value is null)
        {
            return Outcome.Failed<Original>(bytes.Diagnostics);
        }

        return HashOf(bytes.Value) == stated.Sha256
            ? Outcome.Of(new Original(stated.File, stated.Sha256, bytes.Value.Length, stated.Extractor, path))
            : Outcome.Failed<Original>(Diagnostic.Error(
                ContentCodes.OtherOriginal, name, 0, $"the file is not the one whose SHA-256 {unit.RecordName}:{stated.RecordLine} states", "put the file as it was received back; another file is another original, to be added anew"));
    }
}
