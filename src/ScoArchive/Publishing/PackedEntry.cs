using System.Collections.Immutable;

namespace ScoArchive.Publishing;

/// <summary>A file in an archive.</summary>
/// <param name="Name">Its name, with forward slashes.</param>
/// <param name="Start">Where its packed bytes begin in the archive.</param>
/// <param name="PackedLength">How many they are.</param>
/// <param name="Length">How many bytes the file has.</param>
/// <param name="Checksum">CRC-32 of them.</param>
internal sealed record PackedEntry(string Name, long Start, int PackedLength, int Length, uint Checksum)
{
    /// <summary>The checksum of all that the file was made of; empty where that is not known.</summary>
    public string Key { get; init; } = "";
}

/// <summary>What an archive holds.</summary>
/// <param name="Entries">Its files, in order.</param>
internal sealed record PackedEntries(ImmutableArray<PackedEntry> Entries);
