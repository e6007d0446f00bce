using System.Collections.Immutable;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Records;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Content;

/// <summary>A seed's file and the record beside it.</summary>
/// <param name="SeedPath">Path of the seed; empty where the record stands alone.</param>
/// <param name="SeedName">Its name for messages, such as <c>seeds/000.txt</c>; without a seed, the record's.</param>
/// <param name="RecordPath">Path of the record; empty when there is none.</param>
/// <param name="RecordName">The record's name for messages; without a record, the name it would have.</param>
public sealed record SeedUnit(string SeedPath, string SeedName, string RecordPath, string RecordName)
{
    /// <summary>The name under which the seed is published.</summary>
    public string FileName => Content.SeedName.Publish(Path.GetFileName(SeedPath));

    /// <summary>Whether there is a text.</summary>
    public bool HasSeed => SeedPath.Length > 0;

    /// <summary>Whether an editor's record stands beside the seed.</summary>
    public bool HasRecord => RecordPath.Length > 0;

    /// <summary>The file that an editor would change, for messages.</summary>
    public string Source => HasRecord ? RecordName : SeedName;

    /// <summary>The folder that links must not leave; any file where a single text is converted.</summary>
    public string? Folder { get; init; }

    /// <summary>Reads the seed.</summary>
    /// <param name="stated">What its record states of its encoding and of damage.</param>
    public Outcome<SeedText> ReadSeed(StatedReading stated)
    {
        Outcome<byte[]> bytes = ReadBytes();
        return bytes.Succeeded ? ReadSeed(bytes.Value, stated) : Outcome.Failed<SeedText>(bytes.Diagnostics);
    }

    /// <summary>Reads the seed.</summary>
    /// <param name="bytes">The seed as received.</param>
    /// <param name="stated">What its record states of its encoding and of damage.</param>
    public Outcome<SeedText> ReadSeed(byte[] bytes, StatedReading stated)
    {
        // A seed knows its published name alone; messages name the file as it lies in its folder.
        Outcome<SeedText> seed = SeedReader.Read(FileName, bytes, stated);
        return seed with { Diagnostics = [.. seed.Diagnostics.Select(problem => problem with { Source = SeedName })] };
    }

    /// <summary>The seed as received.</summary>
    public Outcome<byte[]> ReadBytes() => ContentFile.ReadBytes(SeedPath, SeedName, Folder);

    /// <summary>
    /// Reads the record; without one, and without diagnostics, there is nothing to read. Only the record of a document that
    /// is no longer published may stand alone.
    /// </summary>
    public Outcome<EditorialRecord> ReadRecord()
    {
        if (!HasRecord)
        {
            return Outcome.Failed<EditorialRecord>(ImmutableArray<Diagnostic>.Empty);
        }

        Outcome<string> text = ContentFile.ReadText(RecordPath, RecordName, Folder);
        Outcome<EditorialRecord> record = text.Succeeded ? RecordReader.Read(RecordName, text.Value) : Outcome.Failed<EditorialRecord>(text.Diagnostics);
        return record is { Value.Tombstone: null } && !HasSeed ? Outcome.Failed<EditorialRecord>(NoSeed) : record;
    }

    private Diagnostic NoSeed => Diagnostic.Error(RecordCodes.NoSeed, RecordName, 0, "there is no seed beside the record",
        "add the text file or remove the record; where the document was published and is no longer to be, say so under 'tombstone'");
}
