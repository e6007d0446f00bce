namespace ScoArchive.Content;

/// <summary>A seed's file and the record beside it.</summary>
/// <param name="SeedPath">Path of the seed.</param>
/// <param name="SeedName">Its name for messages, such as <c>seeds/000.txt</c>.</param>
/// <param name="RecordPath">Path of the record; empty when there is none.</param>
/// <param name="RecordName">The record's name for messages; without a record, the name it would have.</param>
public sealed record SeedUnit(string SeedPath, string SeedName, string RecordPath, string RecordName)
{
    /// <summary>The seed's file name.</summary>
    public string FileName => Path.GetFileName(SeedPath);

    /// <summary>Whether an editor's record stands beside the seed.</summary>
    public bool HasRecord => RecordPath.Length > 0;

    /// <summary>The file that an editor would change, for messages.</summary>
    public string Source => HasRecord ? RecordName : SeedName;
}
