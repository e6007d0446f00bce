using System.Collections.Immutable;
using System.Text;
using ScoArchive.Building;
using ScoArchive.Content;
using ScoArchive.Core.Archive;
using ScoArchive.Core.Conversion;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Intake.Adding;

/// <summary>Adds files to an archive: takes their texts out, reads what they say of themselves, and writes seed, record and original.</summary>
public sealed class TextAdder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly string _seeds;
    private readonly TextWork _work;
    private readonly Lazy<Holdings> _holdings;
    private readonly DateOnly _today;

    /// <summary>Prepares for an archive.</summary>
    /// <param name="seeds">Its folder of texts.</param>
    /// <param name="addresses">The addresses it has published.</param>
    /// <param name="work">Converts texts.</param>
    /// <param name="today">The day that records state as that of publication.</param>
    public TextAdder(string seeds, IReadOnlySet<Slug> addresses, TextWork work, DateOnly today)
    {
        (_seeds, _work, _today) = (seeds, work, today);
        _holdings = new Lazy<Holdings>(() => Holdings.Read(seeds, addresses, work));
    }

    /// <summary>Finds out what adding a file would write; nothing is written.</summary>
    /// <param name="path">The file.</param>
    public Outcome<AddedText> Prepare(string path)
    {
        Outcome<byte[]> bytes = ContentFile.ReadBytes(path, path, folder: null);
        if (bytes.Value is null)
        {
            return Outcome.Failed<AddedText>(bytes.Diagnostics);
        }

        if (_holdings.Value.HolderOf(bytes.Value) is { } holder)
        {
            return Outcome.Failed<AddedText>(Diagnostic.Error(IntakeCodes.Held, path, 0, $"the archive holds this very file already, as {holder}", "nothing has to be added; to correct that document, edit its record"));
        }

        Outcome<ReadOriginal> read = OriginalForms.Read(new OriginalFile(path, bytes.Value));
        return read.Value is { } original ? Prepare(original, read.Diagnostics) : Outcome.Failed<AddedText>(read.Diagnostics);
    }

    /// <summary>Writes what was found, and no other file.</summary>
    /// <returns>The names of the files written, relative to the folder of texts.</returns>
    /// <exception cref="IOException">A file could not be written; those written before it are gone again.</exception>
    public ImmutableArray<string> Write(AddedText added)
    {
        string record = RecordDraft.Write(added, _today);
        (string Name, ReadOnlyMemory<byte> Bytes)[] files =
        [
            .. added.Original.IsSeed ? [] : new[] { ($"{OriginalFolder.Name}/{added.OriginalName}", added.Original.File.Bytes) },
            (added.Name + ".txt", added.Seed.Bytes),
            (added.Name + ".yml", Utf8.GetBytes(record)),
        ];
        List<string> written = [];
        try
        {
            foreach ((string name, ReadOnlyMemory<byte> bytes) in files)
            {
                string path = Path.Combine(_seeds, name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
                written.Add(path);
                file.Write(bytes.Span);
            }
        }
        catch
        {
            written.ForEach(File.Delete);
            throw;
        }

        return [.. files.Select(file => file.Name)];
    }

    /// <summary>The record as it would be written.</summary>
    public string RecordOf(AddedText added) => RecordDraft.Write(added, _today);

    private Outcome<AddedText> Prepare(ReadOriginal original, ImmutableArray<Diagnostic> warnings)
    {
        byte[] bytes = original.IsSeed ? original.File.Bytes.ToArray() : Utf8.GetBytes(original.Text.Text);
        Outcome<SeedText> seed = SeedReader.Read(original.File.Name, bytes);
        if (seed.Value is null)
        {
            return Outcome.Failed<AddedText>(seed.Diagnostics.Select(problem => problem with { Source = original.File.Path }));
        }

        // The text that two originals give may be the same; so may a text and an original.
        if (_holdings.Value.HolderOf(bytes) is { } holder)
        {
            return Outcome.Failed<AddedText>(Diagnostic.Error(IntakeCodes.Held, original.File.Path, 0, $"the archive holds the very text of this file already, as {holder}", "nothing has to be added; to correct that document, edit its record"));
        }

        ConvertedText converted = _work.Convert(seed.Value, EditorialGuidance.None).Value!;
        DocumentMetadata metadata = DetectedRecord.Of(seed.Value, converted.Detected);
        string date = metadata.Date is { IsInterval: false, Year: not null } day && day.ToString().All(sign => char.IsAsciiDigit(sign) || sign == '-') ? day.ToString() : "";
        metadata = metadata with { Slug = _holdings.Value.FreeSlug(metadata.Slug, date.Split('-')[0]) };
        string name = _holdings.Value.FreeName(date.Length == 0 || metadata.Slug.Value.Contains(date, StringComparison.Ordinal) ? metadata.Slug.Value : $"{date}-{metadata.Slug}");
        seed = Outcome.Of(seed.Value with { FileName = name + ".txt" });
        var added = new AddedText(
            original,
            name,
            seed.Value!,
            converted,
            metadata,
            SlipFinder.Find(seed.Value!, metadata.Language),
            _holdings.Value.Resembling(metadata, converted),
            original.Text.Doubts);
        _holdings.Value.Add(added);
        return Outcome.Of(added, [.. warnings, .. WarningsOf(added)]);
    }

    private static IEnumerable<Diagnostic> WarningsOf(AddedText added)
    {
        string path = added.Original.File.Path;
        foreach (string doubt in added.Doubts)
        {
            yield return Diagnostic.Warning(IntakeCodes.Doubt, path, 0, doubt.TrimEnd('.'), "compare the text with the file before it is published");
        }

        foreach (Likeness likeness in added.Likenesses)
        {
            yield return Diagnostic.Warning(IntakeCodes.Resembles, path, 0, $"the text resembles documents/{likeness.Slug}: {likeness.Reason}", "where it is the same act, state it under 'related', or add nothing");
        }
    }
}
