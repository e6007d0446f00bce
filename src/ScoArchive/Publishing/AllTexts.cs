using System.Collections.Immutable;
using ScoArchive.Addresses;
using ScoArchive.Cache;
using ScoArchive.Core.Archive;
using ScoArchive.Search;

namespace ScoArchive.Publishing;

/// <summary>
/// All documents in one file to be downloaded: for each its text as received, as Markdown and as JSON, byte for byte as they
/// stand beside its page. Names are in ordinal order and have one date, so that equal texts give equal bytes.
/// </summary>
/// <param name="archive">The archive.</param>
/// <param name="output">Where the files of the documents lie, and this one goes.</param>
/// <param name="cache">Keeps what the file holds, so that what is packed in it need not be packed again.</param>
internal sealed class AllTexts(DocumentArchive archive, OutputFolder output, WorkCache cache)
{
    /// <summary>Writes it, once the documents' files are written.</summary>
    public void Write()
    {
        string[] files = [.. archive.Documents.SelectMany(document => FilesOf(document.Document)).Order(StringComparer.Ordinal)];
        CacheKey? made = KeyOf(files);
        output.WriteParts(ArchivePaths.AllTexts.Value, made, to =>
        {
            PackedEntries entries = Make(files, to);
            if (made is { } known)
            {
                PackedBefore.Keep(known, entries, cache);
            }
        });
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

    private PackedEntries Make(string[] files, Stream archived)
    {
        using PackedBefore? before = PackedBefore.Open(ArchivePaths.AllTexts.Value, output, cache);
        var zip = new ZipWriter(archived);
        var entries = ImmutableArray.CreateBuilder<PackedEntry>(files.Length);
        foreach ((string file, PackedFile packed) in OrderedWork.Run(files, file => (file, Pack(file, before))))
        {
            entries.Add(zip.Add(file, packed) with { Key = output.KeyOf(file)?.Value ?? "" });
        }

        zip.Finish();
        return new PackedEntries(entries.MoveToImmutable());
    }

    private PackedFile Pack(string file, PackedBefore? before) =>
        (output.KeyOf(file) is { } made ? before?.Find(file, made) : null) ?? PackedFile.Of(File.ReadAllBytes(output.PathOf(file)));
}
