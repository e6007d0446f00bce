using System.IO.Compression;
using ScoArchive.Addresses;
using ScoArchive.Cache;
using ScoArchive.Core.Archive;

namespace ScoArchive.Publishing;

/// <summary>
/// All documents in one file to be downloaded: for each its text as received, as Markdown and as JSON, byte for byte as they
/// stand beside its page, and the checksums. Names are in ordinal order and have one date, so that equal texts give equal bytes.
/// </summary>
/// <param name="archive">The archive.</param>
/// <param name="output">Where the files of the documents lie, and this one goes.</param>
internal sealed class AllTexts(DocumentArchive archive, OutputFolder output)
{
    // The earliest that the ZIP format can say.
    private static readonly DateTimeOffset NoDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes it, once the documents' files are written.</summary>
    public void Write()
    {
        string[] files = [.. archive.Documents.SelectMany(document => FilesOf(document.Document)).Order(StringComparer.Ordinal)];
        output.WriteParts(ArchivePaths.AllTexts.Value, KeyOf(files), to => Make(files, to));
    }

    private static IEnumerable<string> FilesOf(Document document) =>
        new[] { "index.json", "index.md", document.Provenance.Seed.FileName }.Select(name => ArchivePaths.Of(document.Slug).Value + name);

    // Not known where one of them is not.
    private CacheKey? KeyOf(string[] files)
    {
        using var key = new CacheKeyBuilder("all texts");
        foreach (string file in files)
        {
            if (output.KeyOf(file) is not { } made)
            {
                return null;
            }

            key.AddContent(file).AddKey(made);
        }

        return key.ToKey();
    }

    private void Make(string[] files, Stream archived)
    {
        using var zip = new ZipArchive(archived, ZipArchiveMode.Create, leaveOpen: true);
        foreach (string file in files)
        {
            ZipArchiveEntry entry = zip.CreateEntry(file, CompressionLevel.Optimal);
            entry.LastWriteTime = NoDate;
            using Stream to = entry.Open();
            using FileStream from = File.OpenRead(output.PathOf(file));
            from.CopyTo(to);
        }
    }
}
