using System.Collections.Immutable;
using ScoArchive.Core.Diagnostics;
using ScoArchive.Core.Records;
using ScoArchive.Core.Seeds;

namespace ScoArchive.Content;

/// <summary>The seeds of a folder.</summary>
/// <param name="Units">The seeds with their records, in ordinal order of their names.</param>
/// <param name="Problems">What is wrong with other files of the folder; one of them hides no fault of a seed.</param>
public sealed record SeedListing(ImmutableArray<SeedUnit> Units, ImmutableArray<Diagnostic> Problems)
{
    /// <summary>Everything that is wrong with the texts and records as they lie on disk.</summary>
    public ImmutableArray<Diagnostic> FindProblems() =>
        [.. Problems, .. Units.SelectMany(FindProblems)];

    private static IEnumerable<Diagnostic> FindProblems(SeedUnit unit)
    {
        Outcome<EditorialRecord> record = unit.ReadRecord();
        return record.Diagnostics.Concat(unit.HasSeed ? unit.ReadSeed(record.Value?.Reading ?? StatedReading.None).Diagnostics : []);
    }
}
