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

    /// <summary>Originals that no record names: they are not published, and nobody learns of them.</summary>
    /// <param name="seeds">The folder of texts.</param>
    /// <param name="units">Its texts and records.</param>
    /// <param name="named">The originals that published documents have.</param>
    public static IEnumerable<Diagnostic> FindUnclaimed(string seeds, IEnumerable<SeedUnit> units, IEnumerable<string> named)
    {
        string folder = Path.Combine(seeds, Name);
        string[] files = Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file)).Where(file => !file.StartsWith('.')).Except(named, StringComparer.Ordinal).Order(StringComparer.Ordinal)]
            : [];
        // The record of a document that is gone, or that has an error, may name one too.
        string[] records = files.Length == 0 ? [] : [.. units.Where(unit => unit.HasRecord).Select(unit => File.ReadAllText(unit.RecordPath))];
        return from file in files
               where !records.Any(record => record.Contains(file, StringComparison.Ordinal))
               select Diagnostic.Warning(
                   ContentCodes.UnclaimedOriginal, $"{Path.GetFileName(Path.TrimEndingDirectorySeparator(seeds))}/{Name}/{file}", 0,
                   "no record names the original, which is not published", "name it under 'original' in the record of its text, add it with 'add', or remove it");
    }
}
